import PolicyHTML
import PolicyModel
import PolicyPacks
import PolicyReport
import PolicyRules
import PolicyScanner
import PolicySources

/// `policy-scan diff OLD NEW` of two files, alone or with `--format json|text|markdown`, read without the argument parser as `PlainScan` is. It
/// means what the parser makes of it (`DiffCommand`), which reads every other call.
struct PlainDiff {
    private let form: PlainForm
    private let old: String
    private let new: String

    /// `nil` for any other call.
    init?(_ arguments: ArraySlice<String>) {
        guard arguments.first == "diff" else { return nil }
        var pages = Array(arguments.dropFirst())
        guard let form = PlainForm(takenFrom: &pages), pages.count == 2, pages.allSatisfy({ !$0.hasPrefix("-") && FileStatus(of: $0)?.kind == .file })
        else { return nil }
        (self.form, old, new) = (form, pages[0], pages[1])
    }

    func run() throws {
        let source = PageSource(loader: PageLoader(maximumBytes: PageLimits().bytes))
        let scanner = PageScanner(limits: PageLimits(), engine: RuleEngine(rules: BuiltInPacks.rules))
        var run = PairRun(source, scanner: scanner, showsPunctuation: false, observer: TerminalObserver())
        do {
            let pairing = try run.pairing(old, new)
            var report = DirectedReport(report(isSingle: pairing.isSingle), to: nil)
            try report.begin(pages: pairing.pairs.count)
            try run.run(pairing) { page, _ in try report.add(page) }
            try report.end(run.outcome.errors)
        } catch let error as PageError {
            if form == .json {
                var report = DirectedReport(report(isSingle: true), to: nil)
                try report.begin(pages: 0)
                try report.end([error])
            }
            throw Problem(error)
        }
        if let status = ExitStatus(run.outcome) { throw status }
    }

    private func report(isSingle: Bool) -> any PageReport<ComparedPath> {
        switch form {
        case .text:
            TextComparisonReport(
                width: OutputOptions.usualColumns(of: nil), hasColor: OutputOptions.hasUsualColor(of: nil), isExplained: false, isSingle: isSingle)
        case .markdown: MarkdownComparisonReport(size: MarkdownReport.defaultSize, isExplained: false, isSingle: isSingle)
        case .json: JSONComparisonReport(isSingle: isSingle)
        }
    }
}
