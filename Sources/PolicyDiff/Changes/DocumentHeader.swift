internal import PolicyModel

/// What tells one variant of a page from another: its language, who answers for it, and under whose kind of law it speaks.
struct DocumentHeader: Hashable, Sendable {
    /// The primary language subtag in lower case; `nil` where the language is not known.
    var language: String?
    /// The company named in the first sentence on who is responsible, else the one named most often; `nil` where none is named.
    var controller: String?
    /// Whether the text names legal bases and legitimate interests, as the law of Europe and its neighbours asks for.
    var namesLegalBases: Bool

    /// What a memory kept.
    init(language: String?, controller: String?, namesLegalBases: Bool) {
        self.language = language
        self.controller = controller
        self.namesLegalBases = namesLegalBases
    }

    /// Mentions of a legal basis from which on a text is written for a law that asks for one.
    private static let mentions = 3

    /// Reads a document's header off its words.
    init(_ document: PolicyDocument, _ words: WordSequence, _ vocabulary: WordClasses, _ table: InternedWords) {
        language = document.language
        controller = Self.controller(document, words, vocabulary, table)
        namesLegalBases = words.ids.indices.count { Self.isLegalBasis($0, words, vocabulary) } >= Self.mentions
    }

    /// Whether two names are of the same company: "Ltd" is "Limited".
    static func isSame(_ first: String, _ second: String) -> Bool { plain(first) == plain(second) }

    /// The words of a company's name, folded, legal forms written out.
    static func plain(_ name: String) -> [String] {
        let bytes = Array(name.utf8)
        var scanner = WordScanner(bytes.indices)
        var words: [String] = []
        while scanner.next(in: bytes.span) != nil {
            let word = String(decoding: scanner.folded, as: UTF8.self)
            words.append(word == "ltd" ? "limited" : word == "corp" ? "corporation" : word)
        }
        return words
    }

    private static func isLegalBasis(_ word: Int, _ words: WordSequence, _ vocabulary: WordClasses) -> Bool {
        let kind = vocabulary[words.ids[word]]
        guard kind.contains(.ground) else { return false }
        if kind.contains(.legality) { return true }
        return [word - 1, word + 1].contains { words.ids.indices.contains($0) && vocabulary[words.ids[$0]].contains(.legality) }
    }

    private static func controller(
        _ document: PolicyDocument, _ words: WordSequence, _ vocabulary: WordClasses, _ table: InternedWords
    ) -> String? {
        var counts: [(name: String, plain: [String], count: Int)] = []
        for end in words.ids.indices where vocabulary[words.ids[end]].contains(.companyForm) && isCapital(end, document, words, table) {
            let block = words.blockWords[words.blocks[end]]
            var start = end
            while start > block.lowerBound, end - start < 5, isCapital(start - 1, document, words, table),
                !vocabulary[words.ids[start - 1]].contains(.companyForm),
                !document.text[words.ends[start - 1]..<words.starts[start]].contains(UInt8(ascii: "."))
            {
                start -= 1
            }
            guard start < end else { continue }
            let name = String(decoding: document.text[words.starts[start]..<words.ends[end]], as: UTF8.self)
            // "The data controller responsible for your information is <name>": what comes before a name decides about it.
            if (max(block.lowerBound, start - 16)..<start).contains(where: { vocabulary[words.ids[$0]].contains(.responsibility) }) {
                return name
            }
            let plain = plain(name)
            if let known = counts.firstIndex(where: { $0.plain == plain }) {
                counts[known].count += 1
            } else {
                counts.append((name, plain, 1))
            }
        }
        // Of equally frequent names the first.
        let most = counts.map(\.count).max()
        return counts.first { $0.count == most }?.name
    }

    private static func isCapital(_ word: Int, _ document: PolicyDocument, _ words: WordSequence, _ table: InternedWords) -> Bool {
        !document.text[words.starts[word]..<words.ends[word]].elementsEqual(table.word(words.ids[word]))
    }
}
