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
    /// File to write the report to; `nil` for standard output.
    var output: String?
    /// What is read beside the pages.
    var inputs: [FileStatus.Identity?] = []
    /// How many pages are worked on at once.
    var work = OrderedMap()
    /// Whether only errors are told beside the report.
    var isQuiet = false
    /// Whether totals are told however short the run is.
    var asksForTotals = false
    /// A finding that one of these includes makes the program end with 1.
    var thresholds: [FailOn] = []

    /// Scans all pages and writes the report; throws the exit status where it is not 0.
    func report(_ report: some PageReport<ScannedPage>) throws {
        let scanner = PageScanner(limits: limits, engine: engine)
        var totals = ScanTotals()
        try PageReporting(
            source: source, output: output, inputs: inputs, work: work, isQuiet: isQuiet, asksForTotals: asksForTotals,
            totals: { totals.lines(unreadable: $0) }, read: { scanner.scan($0, threads: $1) }
        ) { page, outcome in
            totals.add(page)
            if page.document.capture.status.isFailed { outcome.hasFailedCapture = true }
            if page.findings.contains(where: { finding in thresholds.contains { $0.includes(finding) } }) { outcome.isFound = true }
        }.report(report)
    }
}
