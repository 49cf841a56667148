import PolicyPacks
import PolicyRules
import Testing

@Suite("Examples of rules")
struct ExampleTests {
    private func failures(_ examples: String) throws -> [String] {
        let pack = PackText.pattern("train ..3 model", extra: "examples: {\(examples)}")
        return try RuleExampleRunner().run([RulePackDecoder().decode(pack, file: "a.yml")]).failures.map(\.message)
    }

    @Test("fail where the quote is another, nothing matches, or a near miss does", arguments: [
        ("match: ['We «train our models».'], clear: ['We train dogs.']", []),
        ("match: ['We train «our models».']", ["this example matches “train our models” where “our models” is marked"]),
        ("match: ['We «train dogs».']", ["this example does not match; “train dogs” is marked"]),
        ("match: ['We «train models».'], clear: ['They train models.']", ["this near miss matches “train models”"]),
        ("clear: ['They train.']", ["a rule needs an example that matches"]),
    ] as [(String, [String])])
    func failing(examples: String, expected: [String]) throws {
        #expect(try failures(examples) == expected)
    }

    @Test("fail where the sign is another than they say")
    func signs() throws {
        let pack = PackText.pattern("train ..3 model", extra: "denied: ai.use\n    examples: {match: [{text: 'We never «train models».', sign: yes}]}")
        let failures = try RuleExampleRunner().run([RulePackDecoder().decode(pack, file: "a.yml")], with: BuiltInPacks.packs()).failures
        #expect(failures.map(\.message) == ["the sign of this example comes out as `no`, not as `yes`"])
    }

    @Test("are run changed as pages change them")
    func mutated() throws {
        #expect(try failures("match: ['\"Don''t\" «train the \"model\"» – or do.']").isEmpty)
        let upper = PackText.pattern("^ [=a|=b]", extra: "examples: {match: ['«a» b']}")
        #expect(try RuleExampleRunner().run([RulePackDecoder().decode(upper, file: "a.yml")]).failures.isEmpty)
    }

    @Test("of the built-in packs all come out right")
    func builtIn() throws {
        let packs = try BuiltInPacks.packs()
        let result = try RuleExampleRunner(splitter: BuiltInPacks.rules.splitter).run(packs)
        #expect(result.failures.map(\.description) == [])
        #expect(result.examples > 100)
        let languages = ["de", "en", "es", "fr", "it", "nl", "pt"]
        #expect(Set(packs.map(\.language)) == Set(languages))
        #expect(BuiltInPacks.rules.languages == languages)
    }

    @Test("are of packs whose rules have neutral ids, and names that mean one rule each")
    func names() throws {
        let packs = try BuiltInPacks.packs()
        for language in Set(packs.map(\.language)) {
            let rules = packs.filter { $0.language == language }.flatMap(\.rules)
            #expect(rules.allSatisfy { !$0.id.hasPrefix(language + ".") })
            let names = rules.flatMap { [$0.id, "\(language).\($0.id)"] + $0.aliases }
            #expect(Set(names).count == names.count)
        }
    }
}
