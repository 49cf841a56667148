internal import PolicyModel
internal import PolicyYAML

/// One file of a set of packs, read as far as its head: what it is, its language and its topic.
struct PackSource {
    /// What a file holds.
    enum Kind {
        /// Rules.
        case pack
        /// Lists and phrases that packs share.
        case words
    }

    private static let packKeys = ["schema", "pack", "language", "topic", "lists", "phrases", "signs", "rules", "values"]
    private static let wordsKeys = ["schema", "words", "language", "topic", "lists", "phrases", "common"]

    let file: String
    let kind: Kind
    let id: String
    let language: String
    let topic: Topic?
    let values: [String: YAMLNode]
    var reader: PackReader

    init(_ file: PackFile) {
        self.file = file.name
        var reader = PackReader(text: file.text, file: file.name)
        let root = Self.root(of: file.text, reader: &reader)
        let isWords = root?.mapping?.contains { $0.key.scalar?.text == "words" } ?? false
        kind = isWords ? .words : .pack
        let what = isWords ? "a file of words" : "a pack"
        var values: [String: YAMLNode] = [:]
        var names = (id: "", language: "")
        var topic: Topic?
        if let root {
            values = reader.mapping(root, of: what, allowed: isWords ? Self.wordsKeys : Self.packKeys)
            names.id = reader.required(isWords ? "words" : "pack", in: values, of: what, at: root)
            names.language = reader.required("language", in: values, of: what, at: root)
        }
        if let node = values["topic"] { topic = reader.choice(node, of: "topic") }
        if let schema = values["schema"] { Self.check(schema, reader: &reader) }
        (id, language) = names
        self.topic = topic
        self.values = values
        self.reader = reader
    }

    /// Whether a file sees the words of another: those of its language, and those of its topic in it.
    func sees(_ words: Self) -> Bool {
        words.kind == .words && words.language == language && (words.topic == nil || words.topic == topic)
    }

    /// The file's own lists and phrases, which may refer to shared ones.
    mutating func ownWords(seeing shared: SharedWords) -> (lists: [WordList], phrases: [String: [RulePattern]]) {
        let lists = WordListDecoder.decode(values["lists"], shared: Set(shared.lists.map(\.name)), reader: &reader)
        var names = PackNames(shared.adding(lists, phrases: [:]))
        guard let node = values["phrases"] else { return (lists, [:]) }
        guard let mapping = node.mapping else {
            reader.report("`phrases` must be a mapping from names to patterns", at: node)
            return (lists, [:])
        }
        var phrases: [String: [RulePattern]] = [:]
        for pair in mapping {
            let name = reader.text(pair.key, of: "the name of phrases")
            let patterns = reader.patterns(pair.value, of: "`\(name)`", names: names)
            phrases[name] = patterns
            names.phrases[name] = patterns
        }
        return (lists, phrases)
    }

    /// How often each common word stands in ten thousand words of policies.
    mutating func common() -> [String: Int] {
        guard let node = values["common"] else { return [:] }
        guard let mapping = node.mapping else {
            reader.report("`common` must be a mapping from words to how often each stands in ten thousand words of policies", at: node)
            return [:]
        }
        var common: [String: Int] = [:]
        for pair in mapping {
            let word = reader.text(pair.key, of: "a common word")
            guard let number = Int(reader.text(pair.value, of: "`\(word)`")), 1...10_000 ~= number else {
                reader.report("`\(word)` stands 1 to 10000 times in ten thousand words", at: pair.value)
                continue
            }
            common[word] = number
        }
        return common
    }

    /// The words by which statements are weighed, by their kind.
    mutating func signs(names: PackNames) -> [SignWords: [RulePattern]] {
        guard let node = values["signs"] else { return [:] }
        var signs: [SignWords: [RulePattern]] = [:]
        let kinds = reader.mapping(node, of: "`signs`", allowed: SignWords.allCases.map(\.rawValue))
        for kind in SignWords.allCases {
            if let value = kinds[kind.rawValue] { signs[kind] = reader.patterns(value, of: "`\(kind.rawValue)`", names: names) }
        }
        return signs
    }

    private static func check(_ schema: YAMLNode, reader: inout PackReader) {
        let text = reader.text(schema, of: "`schema`")
        guard !text.isEmpty else { return }
        let known = RulePackDecoder.schema
        guard let number = Int(text), number >= 1 else {
            reader.report("`schema` is the number of the form that the file is written in, today \(known)", at: schema)
            return
        }
        if number > known {
            reader.report("this file has schema \(number); this policy-scan reads up to \(known), a newer one may read it", at: schema)
        }
    }

    private static func root(of text: String, reader: inout PackReader) -> YAMLNode? {
        let start = SourcePlace(line: 1, column: 1)
        guard text.utf8.count <= RulePackDecoder.largestPack else {
            reader.report("the pack is larger than \(RulePackDecoder.largestPack >> 20) MiB", at: start)
            return nil
        }
        do {
            if let node = try YAMLReader().compose(text) { return node }
            reader.report("the pack is empty", at: start)
        } catch {
            reader.report(error)
        }
        return nil
    }
}
