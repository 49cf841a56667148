import PolicyModel
import PolicyRules

/// Rules of made-up phrases in the words of one document, as many as wanted and the same on every run.
///
/// Every distinct word of the page is as likely as any other, as in real rules, which speak of particular things.
struct MadeUpRules {
    private let words: [String]

    init(document: PolicyDocument) {
        var scanner = WordScanner(0..<document.text.count)
        var words: [String] = []
        var seen: Set<String> = []
        while scanner.next(in: document.text.span) != nil {
            let word = String(decoding: scanner.folded, as: UTF8.self)
            if word.utf8.count > 3, word.utf8.allSatisfy({ $0 &- UInt8(ascii: "a") < 26 }) , seen.insert(word).inserted {
                words.append(word)
            }
        }
        self.words = words
    }

    func rules(_ count: Int) throws -> CompiledRules {
        // A linear congruential generator (Knuth's MMIX constants): the rules must be the same on every run.
        var state: UInt64 = 1
        func word() -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int(state >> 33) % words.count]
        }
        var pack = "pack: en.made-up\nlanguage: en\nrules:\n"
        for index in 0..<count {
            pack += """
                  - id: en.jur.law.made-up-\(index)
                    title: A made-up phrase
                    concept: jur.law
                    severity: info
                    explanation: A made-up phrase.
                    source: none
                    match: ["\(word()) \(word()) ..3 \(word())"]
                    examples: {match: [], clear: []}

                """
        }
        return try CompiledRules([RulePackDecoder().decode(pack, file: "made-up.yml")])
    }
}
