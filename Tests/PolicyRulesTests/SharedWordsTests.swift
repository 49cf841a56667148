import PolicyModel
import PolicyRules
import Testing

@Suite("Shared words")
struct SharedWordsTests {
    private let language = PackFile(
        name: "words.yml", text: "words: en\nlanguage: en\nlists: {pet: [cat, dog], thing: ['{pet}', ball]}\nphrases: {seen: ['see {thing}']}\n")
    private let topic = PackFile(
        name: "topic.yml", text: "words: en.ai-training\nlanguage: en\ntopic: ai-training\nlists: {toy: ['{pet} toy']}\n")

    private func pack(_ pattern: String, topic: String = "topic: ai-training", lists: String = "") -> PackFile {
        PackFile(
            name: "pack.yml",
            text: """
                pack: mine
                language: en
                \(topic)
                \(lists)
                rules: [{id: mine.one, title: T, concept: doc.scope, explanation: E, source: S, match: ['\(pattern)']}]
                """)
    }

    private func quotes(_ files: [PackFile], over decoder: RulePackDecoder = RulePackDecoder(), _ text: String) throws -> [String] {
        let document = TestPage(text).document
        let scan = RuleEngine(rules: try CompiledRules(decoder.decode(files))).scan(document)
        return scan.findings.map { document.text(at: $0.span) }
    }

    @Test("are seen by the packs of their language and topic", arguments: [
        ("see ..1 {pet}", ["see a dog"]), ("see a {thing}", ["see a dog"]), ("@seen", []), ("a {toy}", ["a dog toy"]),
    ])
    func seen(pattern: String, quotes expected: [String]) throws {
        #expect(try quotes([pack(pattern), topic, language], "We see a dog toy.") == expected)
    }

    @Test("of another topic or language are unknown", arguments: ["topic: jurisdiction", ""])
    func unseen(topic: String) throws {
        let error = #expect(throws: RulePackError.self) { try RulePackDecoder().decode([pack("{toy}", topic: topic), self.topic, language]) }
        #expect(error?.problems.map(\.message) == ["unknown list `{toy}`"])
    }

    @Test("give way to a pack's own of the same name, in that pack")
    func own() throws {
        #expect(try quotes([pack("a {toy}", lists: "lists: {pet: [bird]}"), topic, language], "We see a dog toy and a bird toy.") == ["a bird toy"])
    }

    @Test("may be common ones, which change the speed and nothing else", arguments: ["", "common: {see: 10000}", "common: {dog: 9000, see: 1}"])
    func common(line: String) throws {
        let words = PackFile(name: language.name, text: language.text + line)
        #expect(try quotes([pack("see a dog"), words], "We see a dog toy.") == ["see a dog"])
    }

    @Test("are common by a number from 1 to 10000", arguments: ["0", "10001", "often"])
    func uncommon(number: String) {
        let words = PackFile(name: "words.yml", text: language.text + "common: {see: \(number)}\n")
        let error = #expect(throws: RulePackError.self) { try RulePackDecoder().decode([pack("see"), words]) }
        #expect(error?.problems.map(\.message) == ["`see` stands 1 to 10000 times in ten thousand words"])
    }

    @Test("that replace built-in ones hold for the built-in packs too")
    func replaced() throws {
        let decoder = RulePackDecoder(words: [language, topic], packs: [pack("a {toy}")])
        let other = PackFile(name: "mine.yml", text: language.text.replacing("dog", with: "bird"))
        let packs = try decoder.decode([other])
        #expect(packs.map(\.id) == ["mine"])
        #expect(try quotes([other], over: decoder, "We see a dog toy and a bird toy.") == ["a bird toy"])
        #expect(try decoder.decode([]).isEmpty)
    }

    @Test("with mistakes are reported at their place, once")
    func problems() {
        let broken = PackFile(name: "words.yml", text: "words: en\nlanguage: en\nlists: {pet: ['{nut}']}\n")
        let error = #expect(throws: RulePackError.self) { try RulePackDecoder().decode([broken, pack("{pet}"), topic]) }
        #expect(error?.problems.map { "\($0.file):\($0.place.line) \($0.message)" } == ["words.yml:3 unknown list `{nut}`"])
    }

    @Test("stand apart from packs: a pack of a topic replaces those below it")
    func replacing() {
        #expect(RulePack.id("en.ai-training", replaces: "en.ai-training.use"))
        #expect(RulePack.id("en.ai-training.use", replaces: "en.ai-training.use"))
        #expect(!RulePack.id("en.ai", replaces: "en.ai-training.use"))
        #expect(!RulePack.id("en.ai-training.use", replaces: "en.ai-training"))
    }

    @Test("of both languages of a page are looked for, and a language without rules is said to have none")
    func twoLanguages() throws {
        let french = PackFile(
            name: "fr.yml",
            text: "pack: fr.mine\nlanguage: fr\nrules: [{id: two, title: T, concept: ai.use, explanation: E, source: S, match: [chat]}]\n")
        var document = TestPage("We see a ball.", "Il voit le chat.").document
        let engine = RuleEngine(rules: try CompiledRules(RulePackDecoder().decode([pack("=ball"), language, french])))
        func scan(_ second: String?) -> (quotes: [String], notices: [String]) {
            document.secondLanguage = second
            let scan = engine.scan(document)
            return (scan.findings.map { document.text(at: $0.span) }, scan.notices.map(\.message))
        }
        #expect(scan(nil).quotes == ["ball"] && scan(nil).notices.isEmpty)
        #expect(scan("fr").quotes == ["ball", "chat"] && scan("fr").notices.count == 1)
        #expect(scan("de").quotes == ["ball"] && scan("de").notices[0].contains("no rules"))
    }
}
