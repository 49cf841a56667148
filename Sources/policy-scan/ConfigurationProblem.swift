import PolicySources
import PolicyYAML

/// What is wrong with a configuration, and where.
struct ConfigurationProblem: Error {
    var file: String
    var mark: YAMLMark
    var message: String
    /// The line of the file that the place is in.
    var source: String

    /// `file:line:column: error: message`, the line, and a caret below the place: the form that editors and CI services read.
    var lines: String {
        let indent = source.unicodeScalars.prefix(mark.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
        return "\(FileName.shown(file)):\(mark.line):\(mark.column): error: \(message)\n  \(source)\n  \(indent)^"
    }
}
