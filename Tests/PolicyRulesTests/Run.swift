import PolicyModel
import PolicyPacks
import PolicyRules

/// Runs packs over pages.
enum Run {
    struct Result {
        var document: PolicyDocument
        var scan: RuleScan

        var quotes: [String] { scan.findings.map { document.text(at: $0.span) } }
        var rules: [String] { scan.findings.map(\.rule) }
        var answers: [Answer] { AnswerComposer().answers(for: scan, in: document) }

        func answer(_ question: Question) -> Answer? {
            answers.first { $0.question == question }
        }
    }

    static func findings(_ pack: String, _ page: TestPage) throws -> Result {
        try findings([pack], page)
    }

    static func findings(
        _ packs: [String], _ page: TestPage, selection: RuleSelection = RuleSelection()
    ) throws -> Result {
        let rules = try CompiledRules(try packs.map { try RulePackDecoder().decode($0, file: "test.yml") }, splitter: BuiltInPacks.rules.splitter)
        let scan = RuleEngine(rules: rules, selection: selection).scan(page.document)
        return Result(document: page.document, scan: scan)
    }
}
