import PolicyHTML
import PolicyModel
import PolicyReport
import PolicyRules

/// A scan as it was asked for: what takes part in it, and when it ends with 1.
struct ScanRun {
    var source: NamedPages
    var limits = PageLimits()
    var engine: RuleEngine
    /// File to write the report to; `nil` for standard output.
    var output: String?
    /// A finding that one of these includes makes the program end with 1.
    var thresholds: [FailOn] = []

    /// Scans all pages and writes the report; throws the exit status where it is not 0.
    func report(_ report: some PageReport<ScannedPage>) throws {
        let scanner = PageScanner(limits: limits, engine: engine)
        var report = report
        var destination = ReportOutput(path: output)
        var isFound = false
        var hasFailedCapture = false
        var run = PageRun(source) { scanner.scan($0, threads: $1) }
        try run.run(&report, to: &destination) { page in
            hasFailedCapture = hasFailedCapture || page.document.capture.status.isFailed
            isFound = isFound || page.findings.contains { finding in thresholds.contains { $0.includes(finding) } }
        }
        if !run.isComplete { throw ExitStatus.notDone }
        if hasFailedCapture { throw ExitStatus.failedCapture }
        if isFound { throw ExitStatus.found }
    }
}
