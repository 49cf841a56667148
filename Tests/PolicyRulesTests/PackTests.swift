import PolicyModel
import PolicyRules
import Testing

@Suite("Packs")
struct PackTests {
    @Test("report everything that is wrong with them, in the order of the file", arguments: [
        ("pack: a\nlanguage: en\ntopic: ai\n", ["3:8: error: unknown topic `ai`"]),
        ("pack: a\n", ["1:1: error: a pack needs the key `language`"]),
        ("pack: a\nlanguage: en\nrule: []\n", ["3:1: error: unknown key `rule` in a pack"]),
        ("pack: a\npack: b\n", ["2:1: error: duplicate key `pack`"]),
        ("pack: [\n", ["2:1: error: did not find expected node content"]),
        ("", ["1:1: error: the pack is empty"]),
        ("pack: &a x\nlanguage: *a\n", ["1:7: error: anchors and aliases"]),
        ("pack: a\nlanguage: en\nlists: {a: ['{b}'], b: ['{a}'], c: []}\n",
         ["3:9: error: the list `a` holds itself", "3:21: error: the list `b` holds itself", "3:33: error: the list `c` has no entries"]),
        ("pack: a\nlanguage: en\nphrases: {p: [a, '@q']}\n", ["3:18: error: unknown phrases `@q`"]),
        ("pack: a\nlanguage: en\nvalues:\n- {id: v, question: what, match: a}\n", ["4:21: error: unknown question `what`"]),
        ("pack: a\nlanguage: en\nvalues:\n- {id: v, question: places, match: a, value: '{x}'}\n- {id: v, question: places, match: b}\n",
         ["4:46: error: unknown list `{x}`", "5:8: error: duplicate rule id `v`"]),
        ("pack: a\nlanguage: en\nvalues:\n- {id: v, question: places, match: a, value: sentences}\n",
         ["4:46: error: unknown kind of value `sentences`; known: quote, sentence, name, company, object, titles-of-yes, titles-of-no; a text"]),
        (PackText.pattern("a", extra: "colour: red"), ["14:5: error: unknown key `colour` in a rule"]),
        ("pack: a\nlanguage: en\ntopic: jurisdiction\nrules:\n- {id: r, title: T, concept: ai.use, explanation: E, source: S, match: a}\n",
         ["5:8: error: the concept `ai.use` is one of `ai-training`, and the pack's topic is `jurisdiction`"]),
        (PackText.pattern("a").replacing("ai.use", with: "ai.uses"), ["10:14: error: unknown concept `ai.uses`"]),
        ("schema: 99\npack: a\nlanguage: en\n", ["1:9: error: this file has schema 99"]),
        ("schema: x\npack: a\nlanguage: en\n", ["1:9: error: `schema` is the number"]),
        ("pack: a\nlanguage: en\nlists: {number: [a]}\n", ["3:9: error: `number` is a class"]),
        ("words: a\nlanguage: en\nrules: []\n", ["3:1: error: unknown key `rules` in a file of words"]),
        (PackText.pattern("a", extra: "where: [{in: cellar, any: a}]"), ["14:18: error: unknown place `cellar`"]),
        (PackText.pattern("a", extra: "where: [{in: block}]"), ["14:13: error: a condition needs `any`, `all` or `none`"]),
        (PackText.pattern("a", extra: "examples: {match: ['a']}"), ["14:24: error: an example that matches marks"]),
    ])
    func problems(text: String, expected: [String]) {
        let error = #expect(throws: RulePackError.self) { try RulePackDecoder().decode(text, file: "a.yml") }
        let found = error?.problems.map(\.description) ?? []
        #expect(found.count == expected.count, "\(found)")
        for (problem, start) in zip(found, expected) { #expect(problem.hasPrefix("a.yml:\(start)"), "\(problem)") }
    }

    @Test("with a pattern that needs quotes say so, and only those", arguments: [
        ("- {right} ..4 {object}", true), ("- {right}", true), ("{right}", true), ("[right, {object} now]", true), ("- [a|b] c", true), ("- [a|b]", true),
        ("- *word", true), ("- * word", true), ("- @name", true), ("- right: - {object}", true),
        ("- a: b: c", false), ("- [a, b", false), ("- {in: block, any: }}", false), ("- \"{right}\" ..4", false), ("- &a b", false),
    ])
    func unquoted(match: String, isTold: Bool) {
        let text = "pack: a\nlanguage: en\nvalues:\n- id: v\n  question: places\n  match:\n    \(match)\n"
        let error = #expect(throws: RulePackError.self) { try RulePackDecoder().decode(text, file: "a.yml") }
        let told = error?.problems.contains { $0.message.hasSuffix("a pattern that begins with `{`, `[`, `*` or `@` stands between double quotes") }
        #expect(told == isTold, "\(error?.problems.map(\.description) ?? [])")
    }

    @Test("take a text between quotes for the value itself")
    func literal() throws {
        let text = "pack: a\nlanguage: en\nvalues:\n- {id: v, question: places, match: a, value: 'sentences'}\n"
        #expect(throws: Never.self) { try RulePackDecoder().decode(text, file: "a.yml") }
    }

    @Test("made to exhaust a reader are refused at once", .timeLimit(.minutes(5)))
    func hostile() {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1..<40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        bomb += "? *a39\n: x\n"
        let deep = "pack: " + String(repeating: "[", count: 100_000)
        let long = String(repeating: "x", count: RulePackDecoder.largestPack + 1)
        for text in [bomb, deep, long, "\0", "pack: \u{1}"] {
            #expect(throws: RulePackError.self) { try RulePackDecoder().decode(text, file: "a.yml") }
        }
    }

    @Test("with the id of an earlier one replace it; other packs with the same rule are an error")
    func replacing() throws {
        let first = try RulePackDecoder().decode(PackText.pattern("train"), file: "1.yml")
        let second = try RulePackDecoder().decode(PackText.pattern("photo"), file: "2.yml")
        let third = try RulePackDecoder().decode(
            PackText.pattern("photo").replacing("pack: test", with: "pack: other"), file: "3.yml")
        let page = TestPage("We train on photos.").document
        func quotes(_ rules: CompiledRules) -> [String] {
            RuleEngine(rules: rules).scan(page).findings.map { page.text(at: $0.span) }
        }
        #expect(try quotes(CompiledRules([first, second])) == ["photos"])
        #expect(try quotes(CompiledRules([first]).adding([second])) == ["photos"])
        #expect(throws: RulePackError.self) { try CompiledRules([first, third]) }
        #expect(throws: RulePackError.self) { try CompiledRules([first]).adding([third]) }
    }
}
