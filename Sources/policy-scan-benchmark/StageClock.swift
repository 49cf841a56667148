import PolicyExtraction
import PolicyHTML
import PolicyModel
import PolicyReport
import PolicyRules

/// Times the stages of a scan of one page inside this process.
struct StageClock {
    struct Stage {
        var name: String
        var seconds: Double
    }

    let page: SavedPage
    let runs: Int

    /// The page, extracted.
    var document: PolicyDocument {
        DocumentExtractor().extract(PageReader().read(page), path: page.path)
    }

    /// The median time of each stage.
    func measure(rules: CompiledRules) -> [Stage] {
        let engine = RuleEngine(rules: rules)
        let tree = PageReader().read(page)
        let document = document
        let scan = engine.scan(document)
        let scanned = ScannedPage(
            document: document, findings: scan.findings, answers: AnswerComposer().answers(for: scan, in: document))
        return [
            Stage(name: "read", seconds: median { _ = PageReader().read(page) }),
            Stage(name: "extract", seconds: median { _ = DocumentExtractor().extract(tree, path: page.path) }),
            Stage(name: "match", seconds: median { _ = engine.scan(document) }),
            Stage(name: "answer", seconds: median { _ = AnswerComposer().answers(for: scan, in: document) }),
            Stage(name: "render", seconds: median { _ = Self.json(scanned) }),
        ]
    }

    /// The median time of all stages together.
    func total(rules: CompiledRules) -> Double {
        let engine = RuleEngine(rules: rules)
        return median {
            let document = document
            let scan = engine.scan(document)
            let answers = AnswerComposer().answers(for: scan, in: document)
            _ = Self.json(ScannedPage(document: document, findings: scan.findings, answers: answers))
        }
    }

    private static func json(_ page: ScannedPage) -> Int {
        var report = JSONReport()
        return report.begin(pages: 1).count + report.add(page).count + report.end().count
    }

    private func median(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        work()
        return (0..<runs).map { _ in clock.measure(work) / .seconds(1) }.median
    }
}
