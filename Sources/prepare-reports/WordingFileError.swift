internal import PolicyYAML

/// What is wrong with a language file, and where, in the form that compilers report.
struct WordingFileError: Error, CustomStringConvertible {
    var file: String
    var mark: YAMLMark
    var message: String

    var description: String { "\(file):\(mark.line):\(mark.column): error: \(message)" }
}
