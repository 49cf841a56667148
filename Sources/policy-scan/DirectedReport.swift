import PolicyModel
import PolicyReport
import PolicySources

/// A report while it is made, and where it goes.
struct DirectedReport<Page> {
    private var report: any PageReport<Page>
    private var destination: ReportOutput

    /// `path` is the file to write; `nil` or `-` for standard output.
    init(_ report: any PageReport<Page>, to path: String?) {
        self.report = report
        destination = ReportOutput(path: path)
    }

    /// Goes on with what an interrupted run wrote, if there is such.
    init(_ report: any PageReport<Page>, to path: String?, goingOnWith lines: FinishedLines?) throws {
        self.report = report
        destination = try lines.map { try ReportOutput(goingOnWith: $0) } ?? ReportOutput(path: path)
    }

    /// Refuses to write over what the report is made of.
    func refuse(_ inputs: [FileStatus.Identity?]) throws { try destination.refuse(inputs) }

    mutating func begin(pages: Int) throws { try destination.write(report.begin(pages: pages)) }

    mutating func add(_ page: Page) throws { try destination.write(report.add(page)) }

    mutating func add(unreadable error: PageError) throws { try destination.write(report.add(unreadable: error)) }

    /// The last of a report: nothing is added to it any more.
    mutating func end(_ errors: [PageError]) throws {
        try destination.write(report.end(errors))
        try destination.finish()
    }
}
