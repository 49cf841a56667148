import PolicyHTML
import PolicyModel
import PolicyReport
import PolicyRules
import PolicyScanner
import PolicySources

/// A scan as it was asked for: what takes part in it, and when it ends with 1.
struct ScanRun {
    var source: NamedPages
    var limits = PageLimits()
    var engine: RuleEngine
    /// What is read beside the pages.
    var inputs: [FileStatus.Identity?] = []
    /// What an earlier run wrote, to go on with.
    var finished: FinishedLines?
    /// How many pages are worked on at once.
    var work = OrderedMap()
    /// Whether only errors are told beside the report.
    var isQuiet = false
    /// Whether totals are told however short the run is.
    var asksForTotals = false
    /// A finding that one of these includes, and that nobody accepted, makes the program end with 1.
    var thresholds: [FailOn] = []
    /// What somebody accepted.
    var acceptance = Acceptance()

    /// Scans all pages and writes the reports; throws the exit status where it is not 0.
    /// `each` is told of every page.
    func write(_ reports: [DirectedReport<ScannedPage>], each: @escaping (ScannedPage) -> Void = { _ in }) throws {
        let scanner = PageScanner(limits: limits, engine: engine)
        var totals = ScanTotals()
        try PageReporting(
            source: source, inputs: inputs, finished: finished, work: work, isQuiet: isQuiet, asksForTotals: asksForTotals,
            totals: { totals.lines(unreadable: $0) }, read: { scanner.scan($0, threads: $1) }
        ) { page, outcome in
            totals.add(page)
            each(page)
            if page.document.capture.status.isFailed { outcome.hasFailedCapture = true }
            let decides = page.findings.contains { finding in
                thresholds.contains { $0.includes(finding) } && acceptance.reason(for: finding, path: page.document.path) == nil
            }
            if decides { outcome.isFound = true }
        }.write(reports)
    }
}

extension ScanRun {
    /// A scan of the pages that are named, by the rules that are asked for. Throws where a list of pages or a pack cannot be read.
    /// - Parameter explained: the question of which passed-over passages are kept, too.
    init(of pages: PageOptions, by rules: RuleOptions, explained: Question? = nil) throws {
        self.init(
            source: try pages.source(), limits: pages.limits, engine: try rules.engine(explained: explained), inputs: try rules.files() + pages.lists(),
            work: pages.reading.work)
    }
}
