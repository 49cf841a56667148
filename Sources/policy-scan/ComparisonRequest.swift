import PolicyModel
import PolicyReport

/// What the user asked of a comparison's report.
struct ComparisonRequest {
    var output: OutputOptions
    /// The words of the report's own.
    var wording: Wording
    /// What of a comparison is shown.
    var options: ComparisonOptions
    /// Whether it is said why each change counts or does not.
    var isExplained: Bool
    /// Largest Markdown report, in bytes.
    var maximumSize: Int
    /// What somebody accepted.
    var acceptance: Acceptance
    /// What makes the run end with 1.
    var thresholds: [ChangeFailOn]
    /// The rules that take part, which takes a while.
    var rules: () throws -> [RuleDescription]

    /// A report for a CI platform, where what makes the run end with 1 is told as an error.
    func annotated(_ report: some PageReport<AnnotatedPage>) -> any PageReport<ComparedPath> {
        let thresholds = thresholds
        let annotator = Annotator(
            acceptance: acceptance, decides: { finding in thresholds.contains { $0.includes(finding) } },
            decidesChange: { change in thresholds.contains { $0.includes(change) } })
        return AnnotatedReport(report) { (page: ComparedPath) in annotator.annotations(of: page) }
    }
}
