import PolicyModel
import PolicyReport

/// The form of a comparison's report.
struct DiffFormat: ReportForm {
    let name: String
    /// Whether it is for a CI platform: it tells of what somebody accepted as such, rather than to leave it out.
    private var isForPlatform = false
    /// Whether it is whole also where nothing could be compared, and says why.
    let tellsErrors: Bool
    /// A report of this form that goes to `output`, on two pages or on two folders.
    private let make: @Sendable (_ asked: ComparisonRequest, _ output: String?, _ isSingle: Bool) throws -> any PageReport<ComparedPath>

    static let all: [DiffFormat] = [
        DiffFormat("text") { asked, output, isSingle in
            TextComparisonReport(
                width: asked.output.columns(of: output), hasColor: asked.output.hasColor(of: output), isExplained: asked.isExplained,
                isSingle: isSingle, options: asked.options, wording: asked.wording)
        },
        DiffFormat("markdown") { asked, _, isSingle in
            MarkdownComparisonReport(
                size: asked.maximumSize, isExplained: asked.isExplained, isSingle: isSingle, options: asked.options, wording: asked.wording)
        },
        // A page of its own for a browser.
        DiffFormat("html") { asked, _, isSingle in HTMLComparisonReport(isSingle: isSingle, options: asked.options, wording: asked.wording) },
        DiffFormat("json", tellsErrors: true) { asked, _, isSingle in JSONComparisonReport(isSingle: isSingle, options: asked.options) },
        DiffFormat("sarif", isForPlatform: true) { asked, _, _ in asked.annotated(SARIFReport(rules: try asked.rules())) },
        DiffFormat("github", isForPlatform: true) { asked, _, _ in asked.annotated(GitHubReport()) },
        DiffFormat("junit", isForPlatform: true) { asked, _, _ in asked.annotated(JUnitReport()) },
        DiffFormat("gitlab", isForPlatform: true) { asked, _, _ in asked.annotated(GitLabReport()) },
    ]

    private init(
        _ name: String, isForPlatform: Bool = false, tellsErrors: Bool = false,
        make: @escaping @Sendable (_ asked: ComparisonRequest, _ output: String?, _ isSingle: Bool) throws -> any PageReport<ComparedPath>
    ) {
        self.name = name
        self.isForPlatform = isForPlatform
        self.tellsErrors = tellsErrors || isForPlatform
        self.make = make
    }

    /// A report of this form that goes to `output`, on what nobody accepted yet.
    func report(_ asked: ComparisonRequest, to output: String?, isSingle: Bool) throws -> any PageReport<ComparedPath> {
        let report = try make(asked, output, isSingle)
        let acceptance = asked.acceptance
        if isForPlatform || acceptance.isEmpty { return report }
        return AcceptedReport(report) { $0.leavingOut(acceptance) }
    }
}
