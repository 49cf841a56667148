import PolicyModel
import PolicyReport

/// What the user asked of a scan's report.
struct ReportRequest {
    var output: OutputOptions
    /// The words of the report's own.
    var wording: Wording
    /// What of each page a text report shows.
    var scope: ReportScope
    /// Largest Markdown report, in bytes.
    var maximumSize: Int
    /// What somebody accepted.
    var acceptance: Acceptance
    /// What makes the run end with 1.
    var thresholds: [FailOn]
    /// The rules that take part, which takes a while.
    var rules: () throws -> [RuleDescription]

    /// A report for a CI platform, where what makes the run end with 1 is told as an error.
    func annotated(_ report: some PageReport<AnnotatedPage>) -> any PageReport<ScannedPage> {
        let thresholds = thresholds
        let annotator = Annotator(acceptance: acceptance, decides: { finding in thresholds.contains { $0.includes(finding) } })
        return AnnotatedReport(report) { (page: ScannedPage) in annotator.annotations(of: page) }
    }
}
