internal import PolicyModel
internal import PolicyYAML

/// Reads rule packs from YAML.
package struct RulePackDecoder: Sendable {
    /// The largest pack that is read, in bytes; the longest pack that a person wrote has a twentieth of it.
    package static let largestPack = 8 << 20
    private static let packKeys = ["pack", "language", "topic", "lists", "phrases", "rules", "values"]

    package init() {}

    /// The pack in `text`; `file` is the name to report problems under.
    ///
    /// Throws `RulePackError` with every problem found: unknown keys, lists and concepts, duplicate ids, patterns that do not parse.
    package func decode(_ text: String, file: String) throws(RulePackError) -> RulePack {
        var reader = PackReader(text: text, file: file)
        guard let root = root(of: text, reader: &reader) else { throw RulePackError(problems: reader.problems) }
        let values = reader.mapping(root, of: "a pack", allowed: Self.packKeys)
        let id = reader.required("pack", in: values, of: "a pack", at: root)
        let language = reader.required("language", in: values, of: "a pack", at: root)
        let topic: Topic? = values["topic"].flatMap { reader.choice($0, of: "topic") }
        let lists = WordListDecoder.decode(values["lists"], reader: &reader)
        var names = PackNames(lists: Set(lists.map(\.name)), phrases: [:])
        readPhrases(values["phrases"], names: &names, reader: &reader)
        var rules: [Rule] = []
        for node in reader.sequence(values["rules"], of: "`rules`") {
            rules.append(RuleDecoder.rule(node, names: names, reader: &reader))
        }
        for node in reader.sequence(values["values"], of: "`values`") {
            rules.append(RuleDecoder.valueRule(node, names: names, reader: &reader))
        }
        var seen: Set<String> = []
        for rule in rules where !rule.id.isEmpty && !seen.insert(rule.id).inserted {
            reader.report("duplicate rule id `\(rule.id)`", at: rule.place)
        }
        guard reader.problems.isEmpty else {
            throw RulePackError(
                problems: reader.problems.sorted {
                    ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
                })
        }
        return RulePack(id: id, language: language, topic: topic, file: file, lists: lists, rules: rules)
    }

    private func readPhrases(_ node: YAMLNode?, names: inout PackNames, reader: inout PackReader) {
        guard let node else { return }
        guard let mapping = node.mapping else {
            reader.report("`phrases` must be a mapping from names to patterns", at: node)
            return
        }
        for pair in mapping {
            let name = reader.text(pair.key, of: "the name of phrases")
            names.phrases[name] = reader.patterns(pair.value, of: "`\(name)`", names: names)
        }
    }

    private func root(of text: String, reader: inout PackReader) -> YAMLNode? {
        let start = SourcePlace(line: 1, column: 1)
        guard text.utf8.count <= Self.largestPack else {
            reader.report("the pack is larger than \(Self.largestPack >> 20) MiB", at: start)
            return nil
        }
        do {
            if let node = try YAMLReader().compose(text) { return node }
            reader.report("the pack is empty", at: start)
        } catch {
            reader.report(error.message, at: SourcePlace(line: error.mark.line, column: error.mark.column))
        }
        return nil
    }
}
