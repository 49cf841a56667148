internal import PolicyModel

/// Reads which company a policy names as the one that answers for it.
enum ControllerReader {
    /// Ends of company names: the words for their legal form, folded.
    private static let forms: Set<String> = [
        "inc", "llc", "ltd", "limited", "corp", "corporation", "gmbh", "plc", "pbc", "bv", "nv", "sarl", "sàrl", "sas", "oy", "ab", "aps",
    ]
    /// Words by which a sentence says who is responsible, folded.
    private static let responsibility: Set<String> = [
        "controller", "controllers", "responsible", "responsable", "verantwortlicher", "verantwortliche", "titolare",
    ]

    /// The company named in the first sentence on who is responsible, else the one named most often; `nil` where none is named.
    static func controller(of document: PolicyDocument) -> String? {
        var counts: [[String]: (count: Int, name: String, first: Int)] = [:]
        for (index, block) in document.blocks.enumerated() {
            let words = words(of: block, in: document)
            let names = names(in: words, of: document)
            guard !names.isEmpty else { continue }
            for name in names {
                // "The data controller responsible for your information is <name>": what comes before a name decides about it.
                if words[max(0, name.lowerBound - 16)..<name.lowerBound].contains(where: { responsibility.contains($0.folded) }) {
                    return text(words[name], in: document)
                }
                let key = words[name].map(\.folded)
                counts[key, default: (0, text(words[name], in: document), index)].count += 1
            }
        }
        return counts.values.max { ($0.count, $1.first, $1.name) < ($1.count, $0.first, $0.name) }?.name
    }

    /// Whether two names are the same words, "Limited" and "Ltd" alike.
    static func isSame(_ first: String, _ second: String) -> Bool { plain(first) == plain(second) }

    private static func plain(_ name: String) -> [String] {
        let bytes = Array(name.utf8)
        var scanner = WordScanner(bytes.indices)
        var words: [String] = []
        while scanner.next(in: bytes.span) != nil {
            let word = String(decoding: scanner.folded, as: UTF8.self)
            words.append(word == "ltd" ? "limited" : word == "corp" ? "corporation" : word)
        }
        return words
    }

    private typealias Word = (folded: String, place: Range<Int>, isCapital: Bool)

    private static func words(of block: Block, in document: PolicyDocument) -> [Word] {
        var words: [Word] = []
        var scanner = WordScanner(block.text)
        while let place = scanner.next(in: document.text.span) {
            let folded = String(decoding: scanner.folded, as: UTF8.self)
            words.append((folded, place, !document.text[place].elementsEqual(scanner.folded)))
        }
        return words
    }

    /// Capitalised words up to and with a legal form, within one sentence.
    private static func names(in words: [Word], of document: PolicyDocument) -> [Range<Int>] {
        var names: [Range<Int>] = []
        for end in words.indices where words[end].isCapital && forms.contains(words[end].folded) {
            var start = end
            while start > 0, words[start - 1].isCapital, end - start < 5, !forms.contains(words[start - 1].folded),
                !document.text[words[start - 1].place.upperBound..<words[start].place.lowerBound].contains(UInt8(ascii: "."))
            {
                start -= 1
            }
            if start < end { names.append(start..<end + 1) }
        }
        return names
    }

    private static func text(_ words: ArraySlice<Word>, in document: PolicyDocument) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return String(decoding: document.text[first.place.lowerBound..<last.place.upperBound], as: UTF8.self)
    }
}
