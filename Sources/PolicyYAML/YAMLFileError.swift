/// What is wrong with a YAML file, and where, in the form that compilers report.
package struct YAMLFileError: Error, Sendable, Hashable, CustomStringConvertible {
    package var file: String
    package var mark: YAMLMark
    package var message: String

    package init(file: String, mark: YAMLMark, message: String) {
        self.file = file
        self.mark = mark
        self.message = message
    }

    package var description: String { "\(file):\(mark.line):\(mark.column): error: \(message)" }
}
