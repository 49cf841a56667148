import PolicyModel
import PolicyYAML

/// Reads a configuration: every key is known, and every value is one that its option takes.
struct ConfigurationReader {
    private let file: String
    private let lines: [Substring]

    init(_ text: String, file: String) {
        self.file = file
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    func read(_ text: String, base: String) throws(ConfigurationProblem) -> Configuration {
        var configuration = Configuration(file: file, base: base)
        let root: YAMLNode?
        do throws(YAMLError) {
            root = try YAMLReader().compose(text)
        } catch {
            throw problem(error.message, error.mark)
        }
        guard let root else { return configuration }
        for pair in try pairs(of: root, known: ConfigurationKey.all.map(\.name)) {
            guard let key = ConfigurationKey.all.first(where: { $0.name == pair.key.scalar?.text }) else { continue }
            configuration.marks[key.name] = pair.key.mark
            switch key.kind {
            case .reports: configuration.reports = try reports(pair.value)
            case .exceptions: configuration.exceptions = try exceptions(pair.value)
            case .text, .paths: configuration.values[key.name] = try values(pair.value, isSingle: key.isSingle)
            case .names(let known):
                let values = try self.values(pair.value, isSingle: key.isSingle)
                for value in values where !known.contains(value.text) { throw unknown(value.text, "value of \(key.name)", known, value.mark) }
                configuration.values[key.name] = values
            }
        }
        return configuration
    }

    /// A text, or a list of texts.
    private func values(_ node: YAMLNode, isSingle: Bool) throws(ConfigurationProblem) -> [Configuration.Value] {
        if let scalar = node.scalar { return [Configuration.Value(text: try text(scalar.text, node.mark), mark: node.mark)] }
        guard !isSingle, let nodes = node.sequence else { throw problem(isSingle ? "needs a text" : "needs a text or a list of texts", node.mark) }
        var values: [Configuration.Value] = []
        for node in nodes { values += try self.values(node, isSingle: true) }
        return values
    }

    private func text(_ text: String, _ mark: YAMLMark) throws(ConfigurationProblem) -> String {
        guard !text.isEmpty, !text.unicodeScalars.contains("\0") else { throw problem("needs a text that is not empty", mark) }
        return text
    }

    private func reports(_ node: YAMLNode) throws(ConfigurationProblem) -> [Configuration.Report] {
        guard let nodes = node.sequence else { throw problem("needs a list of reports, each with format and file", node.mark) }
        var reports: [Configuration.Report] = []
        for node in nodes {
            var (form, target): (Configuration.Value?, Configuration.Value?)
            for pair in try pairs(of: node, known: ["format", "file"]) {
                let value = try values(pair.value, isSingle: true)[0]
                if pair.key.scalar?.text == "format" { form = value } else { target = value }
            }
            guard let form else { throw problem("a report needs a format", node.mark) }
            let known = ScanFormat.allValueStrings + DiffFormat.allValueStrings.filter { !ScanFormat.allValueStrings.contains($0) }
            guard known.contains(form.text) else { throw unknown(form.text, "format", known, form.mark) }
            reports.append(Configuration.Report(form: form, file: target))
        }
        return reports
    }

    private func exceptions(_ node: YAMLNode) throws(ConfigurationProblem) -> [Configuration.Exception] {
        guard let nodes = node.sequence else { throw problem("needs a list of what is ignored, each with a reason", node.mark) }
        var exceptions: [Configuration.Exception] = []
        for node in nodes {
            var exception = Acceptance.Exception(reason: "")
            var until: String?
            for pair in try pairs(of: node, known: ["fingerprint", "name", "page", "reason", "until"]) {
                let value = try values(pair.value, isSingle: true)[0]
                switch pair.key.scalar?.text {
                case "fingerprint": exception.fingerprint = value.text
                case "name": exception.name = value.text
                case "page": exception.page = value.text
                case "reason": exception.reason = value.text
                default:
                    guard Day(argument: value.text) != nil else { throw problem("needs a day like 2027-06-30", value.mark) }
                    until = value.text
                }
            }
            guard !exception.reason.isEmpty else { throw problem("what is ignored needs a reason", node.mark) }
            guard exception.fingerprint != nil || exception.name != nil else { throw problem("what is ignored needs a fingerprint or a name", node.mark) }
            exceptions.append(Configuration.Exception(exception: exception, until: until, mark: node.mark))
        }
        return exceptions
    }

    private func pairs(of node: YAMLNode, known: [String]) throws(ConfigurationProblem) -> [YAMLNode.Pair] {
        guard let pairs = node.mapping else { throw problem("needs keys and values: \(known.joined(separator: ", "))", node.mark) }
        for pair in pairs {
            guard let name = pair.key.scalar?.text, known.contains(name) else { throw unknown(pair.key.scalar?.text ?? "", "key", known, pair.key.mark) }
        }
        return pairs
    }

    private func unknown(_ name: String, _ what: String, _ known: [String], _ mark: YAMLMark) -> ConfigurationProblem {
        let near = NearestNames(known).suggestions(for: name)
        let remedy = near.isEmpty ? "it is one of \(known.joined(separator: ", "))" : "did you mean \(near.joined(separator: " or "))?"
        return problem("unknown \(what) `\(name)`; \(remedy)", mark)
    }

    private func problem(_ message: String, _ mark: YAMLMark) -> ConfigurationProblem {
        let source = lines.indices.contains(mark.line - 1) ? String(lines[mark.line - 1]) : ""
        return ConfigurationProblem(file: file, mark: mark, message: message, source: source)
    }
}
