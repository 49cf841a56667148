/// The form of a report in a call so plain that it is read without the argument parser.
enum PlainForm: String {
    case text
    case markdown
    case json

    /// Takes `--format` and what it names out of a call; `nil` where that is another form. Without it a report is text.
    init?(takenFrom arguments: inout [String]) {
        guard let option = arguments.firstIndex(of: "--format") else {
            self = .text
            return
        }
        guard option + 1 < arguments.count, let named = Self(rawValue: arguments[option + 1]) else { return nil }
        self = named
        arguments.removeSubrange(option...option + 1)
    }
}
