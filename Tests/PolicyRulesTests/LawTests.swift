import PolicyModel
import SeededGenerator
import Testing

@testable import PolicyRules
import PolicyLanguage

@Suite("Laws of the engine")
struct LawTests {
    private static let alphabet = [
        "we", "train", "models", "photos", "not", "unless", "apple", "opt", "out", "you", "may", "object", "information", "use", "it",
        "Straße", "l’IA", "données", "U.S.", "e-mail", "2016/679", "naïve", "non-discriminatory", "donaudampfschifffahrt", "\u{1F600}", "[12]", "soft\u{AD}hyphen", "AI",
    ]
    private static let ends = [". ", "; ", ": ", ", ", " ", " ", " ", "… ", "! ", " • "]

    /// A page of words in no sensible order, the same for the same seed.
    private static func page(_ seed: UInt64) -> TestPage {
        var random = SeededGenerator(seed: seed)
        var page = TestPage()
        for block in 0..<40 {
            if block % 9 == 0 { page.heading(word(&random), level: 1 + block % 4) }
            var text = ""
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                let word = word(&random)
                text += Bool.random(using: &random) ? word : word.prefix(1).uppercased() + word.dropFirst()
                text += ends.randomElement(using: &random) ?? " "
            }
            page.add(String(text.dropLast()), kind: block % 3 == 0 ? .listItem : .paragraph)
        }
        return page
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        alphabet.randomElement(using: &random) ?? "we"
    }

    private static func rule(_ number: Int, _ random: inout SeededGenerator) -> String {
        func term() -> String { word(&random).filter { $0.isLetter || $0.isNumber } }
        func some() -> String { let term = term(); return term.isEmpty ? "we" : term }
        let patterns = ["\(some()) ..3 \(some())", "[\(some())|\(some()) \(some())] \(some())?  \(some())", "=\(some()) .. \(some())*"]
        let concept = Concept.allCases[number % Concept.allCases.count].rawValue
        return """
              - {id: en.r\(number), title: T, concept: \(concept), explanation: E, source: S, match: ['\(patterns.joined(separator: "', '"))'],
                 where: [{in: \(["sentence", "block", "context", "document"][number % 4]), none: ['\(some()) \(some())']}]}

            """
    }

    private static func rules(_ numbers: some Sequence<Int>) -> [String] {
        numbers.map { number in
            var random = SeededGenerator(seed: UInt64(number))
            return rule(number, &random)
        }
    }

    private static func pack(_ rules: [String]) throws -> RulePack {
        try RulePackDecoder().decode("pack: p\nlanguage: en\nrules:\n" + rules.joined(), file: "p.yml")
    }

    private static func scan(_ rules: [String], _ page: TestPage, selection: RuleSelection = RuleSelection()) throws -> RuleScan {
        RuleEngine(rules: try CompiledRules([pack(rules)]), selection: selection).scan(page.document)
    }

    @Test("every quote is words of its block, at its place", arguments: 0..<20 as Range<UInt64>)
    func quotes(seed: UInt64) throws {
        let page = Self.page(seed)
        let scan = try Self.scan(Self.rules(0..<60), page)
        #expect(!scan.findings.isEmpty)
        for finding in scan.findings {
            let block = page.document.blocks[finding.span.block]
            #expect(finding.span.section == block.section)
            #expect(finding.span.start >= 0 && finding.span.start < finding.span.end)
            #expect(finding.span.end <= block.text.count)
            let quote = page.document.text(at: finding.span)
            #expect(page.document.text(of: finding.span.block).contains(quote))
            #expect(!quote.contains("\u{FFFD}"))
            #expect(finding.blocks.first == finding.span.block)
            #expect(finding.blocks == finding.blocks.sorted())
        }
        let places = scan.findings.map { ($0.span, $0.rule) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test("the order of the rules does not matter", arguments: 0..<10 as Range<UInt64>)
    func order(seed: UInt64) throws {
        let page = Self.page(seed)
        let rules = Self.rules(0..<60)
        var random = SeededGenerator(seed: seed)
        #expect(try Self.scan(rules, page).findings == Self.scan(rules.shuffled(using: &random), page).findings)
    }

    @Test("5,000 more rules change nothing for the others")
    func more() throws {
        let page = Self.page(1)
        let few = Self.rules(0..<40)
        let many = few + Self.rules(1_000..<6_000)
        let selection = RuleSelection(only: (0..<40).map { "en.r\($0)" })
        #expect(try Self.scan(few, page).findings == Self.scan(many, page, selection: selection).findings)
    }

    @Test("prepared rules are the compiled ones")
    func prepared() throws {
        let compiled = try CompiledRules([Self.pack(Self.rules(0..<300))])
        let prepared = CompiledRules(prepared: compiled.prepared())
        #expect(prepared.layers.map(\.tables) == compiled.layers.map(\.tables))
        #expect(prepared.layers.map(\.language) == ["en"])
    }

    @Test("threads find what one finds", arguments: 0..<20 as Range<UInt64>)
    func parts(seed: UInt64) throws {
        let page = Self.page(seed).document
        let engine = RuleEngine(rules: try CompiledRules([Self.pack(Self.rules(0..<60))]))
        let whole = engine.scan(page, parts: 1)
        for parts in [2, 3, 12, 100] {
            let scan = engine.scan(page, parts: parts)
            #expect(scan.findings == whole.findings)
            #expect(scan.contributions == whole.contributions)
        }
    }

    @Test("words of all blocks are the same however many threads read them", arguments: [
        [], ["one"], ["", "", ""], ["We may", "use.", "", "It. We may use it"],
        [String(repeating: "a", count: 16), String(repeating: "a", count: 17), String(repeating: "a", count: 18) + " aa"],
    ])
    func runs(texts: [String]) {
        var page = TestPage()
        for text in texts { page.add(text) }
        let whole = DocumentWords(page.document, splitter: .ofAllLanguages)
        let wordsOf = { (words: DocumentWords) in words.numbers.map { Array(words.distinct.word($0)) } }
        for parts in 1...9 {
            let words = DocumentWords(page.document, splitter: .ofAllLanguages, parts: parts)
            #expect(wordsOf(words) == wordsOf(whole))
            #expect(words.numbers == whole.numbers && words.starts == whole.starts && words.ends == whole.ends)
            #expect(words.sentenceStarts == whole.sentenceStarts && words.firstAlike == whole.firstAlike)
            #expect((0..<texts.count).map(words.words(of:)) == (0..<texts.count).map(whole.words(of:)))
            #expect((0..<texts.count).map(words.sentences(of:)) == (0..<texts.count).map(whole.sentences(of:)))
        }
    }

    @Test("results come in the order of their parts, with more parts than processors too", arguments: [0, 1, 2, 7, 8, 9, 100])
    func workers(parts: Int) {
        #expect(Workers.run(parts) { part in (0...part).reduce(0, +) } == (0..<parts).map { $0 * ($0 + 1) / 2 })
    }

    @Test("words of ASCII are those of the scanner", arguments: 0..<20 as Range<UInt64>)
    func words(seed: UInt64) {
        let document = Self.page(seed).document
        let words = DocumentWords(document, splitter: .ofAllLanguages)
        var index = 0
        for (block, place) in document.blocks.enumerated() {
            #expect(words.words(of: block).lowerBound == index)
            var scanner = WordScanner(place.text)
            while let range = scanner.next(in: document.text.span) {
                #expect(Int(words.starts[index])..<Int(words.ends[index]) == range)
                #expect(Array(words.distinct.word(words.numbers[index])) == scanner.folded)
                index += 1
            }
        }
        #expect(index == words.numbers.count)
    }

    @Test("no page makes the engine fail", arguments: [
        "", " ", "[", "[1]", "\u{0}", "…", ".....", "\u{FEFF}", "\u{AD}", "a\u{AD}", "é", "[12", "•",
        String(repeating: "train ", count: 70_000), String(repeating: "x", count: 1_000_000), String(repeating: ". ", count: 10_000),
    ])
    func hostile(text: String) throws {
        let rules = try CompiledRules([
            RulePackDecoder().decode(PackText.pattern("^$"), file: "a"),
        ]).adding([Self.pack(Self.rules(0..<60))])
        let page = TestPage(text)
        let scan = RuleEngine(rules: rules).scan(page.document)
        _ = AnswerComposer().answers(for: scan, in: page.document)
        #expect(scan.findings.allSatisfy { $0.span.end <= text.utf8.count })
    }
}
