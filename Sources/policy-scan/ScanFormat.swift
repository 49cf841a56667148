import PolicyModel
import PolicyReport

/// The form of a scan's report.
struct ScanFormat: ReportForm {
    let name: String
    /// Whether it tells of what somebody accepted as such, rather than to leave it out.
    private var tellsAccepted = false
    /// A report of this form that goes to `output`.
    private let make: @Sendable (_ asked: ReportRequest, _ output: String?) throws -> any PageReport<ScannedPage>

    static let all: [ScanFormat] = [
        ScanFormat("text") { TextReport(width: $0.output.columns(of: $1), hasColor: $0.output.hasColor(of: $1), scope: $0.scope, wording: $0.wording) },
        ScanFormat("markdown") { asked, _ in MarkdownReport(size: asked.maximumSize, wording: asked.wording) },
        // A page of its own for a browser.
        ScanFormat("html") { asked, _ in HTMLReport(wording: asked.wording) },
        ScanFormat("json") { _, _ in JSONReport() },
        // An object a page, a line each.
        ScanFormat("jsonl") { _, _ in JSONLinesReport() },
        // A row a page and answer.
        ScanFormat("csv") { _, _ in CSVReport() },
        ScanFormat("sarif", tellsAccepted: true) { asked, _ in asked.annotated(SARIFReport(rules: try asked.rules())) },
        ScanFormat("github", tellsAccepted: true) { asked, _ in asked.annotated(GitHubReport()) },
        ScanFormat("junit", tellsAccepted: true) { asked, _ in asked.annotated(JUnitReport()) },
        ScanFormat("gitlab", tellsAccepted: true) { asked, _ in asked.annotated(GitLabReport()) },
    ]

    private init(
        _ name: String, tellsAccepted: Bool = false,
        make: @escaping @Sendable (_ asked: ReportRequest, _ output: String?) throws -> any PageReport<ScannedPage>
    ) {
        self.name = name
        self.tellsAccepted = tellsAccepted
        self.make = make
    }

    /// Whether the form shows what the options of a text report choose.
    var isText: Bool { name == Self.all[0].name }

    /// A report of this form that goes to `output`, on what nobody accepted yet.
    func report(_ asked: ReportRequest, to output: String?) throws -> any PageReport<ScannedPage> {
        let report = try make(asked, output)
        let acceptance = asked.acceptance
        if tellsAccepted || acceptance.isEmpty { return report }
        return AcceptedReport(report) { $0.leavingOut(acceptance) }
    }
}
