import PolicyModel
import PolicyReport
import PolicyRules
import PolicyScanner

/// Times the stages of a scan of one page inside this process.
struct StageClock {
    struct Stage {
        var name: String
        var seconds: Double
    }

    let page: SavedPage
    let runs: Int

    /// The page, extracted.
    var document: PolicyDocument { PageScanner().document(page) }

    /// The median time of each stage.
    func measure(rules: CompiledRules) -> [Stage] {
        let scanner = PageScanner(engine: RuleEngine(rules: rules))
        let tree = scanner.tree(page)
        let document = scanner.document(page)
        let matches = scanner.matches(document)
        let scanned = scanner.scan(document)
        return [
            Stage(name: "read", seconds: median { _ = scanner.tree(page) }),
            Stage(name: "extract", seconds: median { _ = scanner.document(tree, path: page.path) }),
            Stage(name: "match", seconds: median { _ = scanner.matches(document) }),
            Stage(name: "answer", seconds: median { _ = scanner.answers(matches, document) }),
            Stage(name: "render", seconds: median { _ = Self.json(scanned) }),
        ]
    }

    /// The median time of all stages together.
    func total(rules: CompiledRules) -> Double {
        let scanner = PageScanner(engine: RuleEngine(rules: rules))
        return median { _ = Self.json(scanner.scan(page)) }
    }

    private static func json(_ page: ScannedPage) -> Int {
        var report = JSONReport()
        return report.begin(pages: 1).count + report.add(page).count + report.end([]).count
    }

    private func median(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        work()
        return (0..<runs).map { _ in clock.measure(work) / .seconds(1) }.median
    }
}
