import PolicyModel
import PolicyYAML

/// What a file `.policy-scan.yml` says, with the place of each value.
struct Configuration {
    /// One value of a key.
    struct Value {
        var text: String
        var mark: YAMLMark
    }

    /// A report that is to be written.
    struct Report {
        var form: Value
        /// `nil` for standard output.
        var file: Value?
    }

    /// Something that is not to be told of.
    struct Exception {
        var exception: Acceptance.Exception
        /// The last day on which it holds, ISO 8601; `nil` for ever.
        var until: String?
        var mark: YAMLMark
    }

    /// The file, as the user or the search named it.
    let file: String
    /// What paths in it are relative to: empty, or a folder with a `/` at its end.
    let base: String
    /// By the names of keys that hold texts.
    var values: [String: [Value]] = [:]
    var reports: [Report] = []
    var exceptions: [Exception] = []
    /// Where each key stands.
    var marks: [String: YAMLMark] = [:]

    /// The options that say the same to a command, without what `arguments` say already.
    func options(of command: String, beside arguments: [String]) -> [String] {
        ConfigurationKey.all.filter { $0.commands.contains(command) && !$0.isSaid(by: arguments) && marks[$0.name] != nil }.flatMap { key in
            switch key.kind {
            case .reports: reports.filter { Self.has($0.form.text, command) }.flatMap { options($0) }
            case .exceptions: ["\(key.option ?? "")=\(file)"]
            case .paths: (values[key.name] ?? []).map { "\(key.option ?? "")=\(path($0.text))" }
            case .names, .text: (values[key.name] ?? []).filter { key.name != "fail-on" || Self.has($0, command) }.map { "\(key.option ?? "")=\($0.text)" }
            }
        }
    }

    private func options(_ report: Report) -> [String] { ["--format=\(report.form.text)"] + (report.file.map { ["--output=\(path($0.text))"] } ?? []) }

    /// A path as the program takes it.
    private func path(_ text: String) -> String { text.hasPrefix("/") || text == "-" ? text : base + text }

    /// Whether a command has a form of report.
    private static func has(_ form: String, _ command: String) -> Bool {
        command == "diff" ? DiffFormat(argument: form) != nil : ScanFormat(argument: form) != nil
    }

    /// Whether a command can end with 1 for this; what only a comparison knows says nothing of a scan.
    private static func has(_ threshold: Value, _ command: String) -> Bool { command == "diff" || FailOn(argument: threshold.text) != nil }

    /// What holds on a day (ISO 8601), and what does no more.
    func exceptions(on day: String) -> (valid: [Acceptance.Exception], expired: [Exception]) {
        let expired = exceptions.filter { exception in exception.until.map { $0 < day } ?? false }
        let valid = exceptions.filter { exception in exception.until.map { $0 >= day } ?? true }
        return (valid.map(\.exception), expired)
    }
}
