import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// Reads the pages that the user named and writes a report on them, a page as it is done.
struct PageReporting<Page: Sendable> {
    var source: NamedPages
    /// File to write the only report to; `nil` for standard output.
    var output: String?
    /// What else is read, and must not be written over.
    var inputs: [FileStatus.Identity?] = []
    /// What an earlier run wrote, to go on with.
    var finished: FinishedLines?
    /// How many pages are worked on at once.
    var work = OrderedMap()
    /// Whether only errors are told beside the report.
    var isQuiet = false
    /// Whether the totals are told however short the run is.
    var asksForTotals = false
    /// What is told at the end of a long run, given how many pages could not be read.
    var totals: (_ unreadable: Int) -> [String] = { _ in [] }
    /// What is reported of a page, read in up to so many threads.
    var read: @Sendable (_ page: SavedPage, _ threads: Int) -> Page
    /// What a page means for the outcome.
    var judge: (_ page: Page, _ outcome: inout Outcome) -> Void

    /// Writes one report; throws the exit status where it is not 0.
    func report(_ report: some PageReport<Page>) throws { try write([DirectedReport(report, to: output)]) }

    /// Writes several reports; throws the exit status where it is not 0.
    func write(_ reports: [DirectedReport<Page>]) throws {
        var reports = reports
        let observer = TerminalObserver(isQuiet: isQuiet)
        var run = PageRun(source, work: work, finished: finished, observer: observer)
        let read = run.origins.map(\.file) + inputs
        for report in reports { try report.refuse(read) }
        for index in reports.indices { try reports[index].begin(pages: run.origins.count) }
        for error in run.newErrors() { for index in reports.indices { try reports[index].add(unreadable: error) } }
        try run.run(self.read) { page, outcome in
            for index in reports.indices { try reports[index].add(page) }
            judge(page, &outcome)
        } fail: { error in
            for index in reports.indices { try reports[index].add(unreadable: error) }
        }
        for index in reports.indices { try reports[index].end(run.outcome.errors) }
        if asksForTotals || observer.isWatched(run.origins.count) {
            for line in totals(run.outcome.errors.count) { StandardError.note(place: nil, line) }
        }
        if let status = ExitStatus(run.outcome) { throw status }
    }
}
