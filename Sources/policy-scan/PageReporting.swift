import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// Reads the pages that the user named and writes a report on them, a page as it is done.
struct PageReporting<Page: Sendable> {
    var source: NamedPages
    /// File to write the report to; `nil` for standard output.
    var output: String?
    /// What else is read, and must not be written over.
    var inputs: [FileStatus.Identity?] = []
    /// What is reported of a page, read in up to so many threads.
    var read: @Sendable (_ page: SavedPage, _ threads: Int) -> Page
    /// What a page means for the outcome.
    var judge: (_ page: Page, _ outcome: inout Outcome) -> Void

    /// Throws the exit status where it is not 0.
    func report(_ report: some PageReport<Page>) throws {
        var report = report
        var destination = ReportOutput(path: output)
        var run = PageRun(source, observer: TerminalObserver())
        try destination.refuse(run.origins.map(\.file) + inputs)
        try destination.write(report.begin(pages: run.origins.count))
        try run.run(read) { page, outcome in
            try destination.write(report.add(page))
            judge(page, &outcome)
        }
        try destination.write(report.end(run.outcome.errors))
        try destination.finish()
        if let status = ExitStatus(run.outcome) { throw status }
    }
}
