import PolicyModel
import PolicyPacks
import PolicyReport
import PolicyRules
import PolicyScanner
import PolicySources

/// The calls that are made most, `policy-scan PAGE...` and `policy-scan --format json|text|markdown PAGE...` and nothing else, read without the
/// argument parser, whose start is a good part of a short scan. They mean what the parser makes of them (`ScanCommand`), which reads every
/// other call.
struct PlainScan {
    /// What the parser takes for a command and not for a page.
    private static let commands = [
        "scan", "diff", "compare", "history", "outline", "rules", "baseline", "config", "textconv", "git-diff", "install-git", "stream", "case", "help",
    ]

    private let form: PlainForm
    private let pages: [String]

    /// `nil` for any other call.
    init?(_ arguments: ArraySlice<String>) {
        var pages = Array(arguments)
        guard let form = PlainForm(takenFrom: &pages), !pages.isEmpty, !pages.contains(where: { $0.hasPrefix("-") || $0.isEmpty || Self.commands.contains($0) })
        else { return nil }
        // A word that is no file may be a misspelt command.
        guard pages.count < arguments.count || FileStatus(of: pages[0]) != nil else { return nil }
        self.form = form
        self.pages = pages
    }

    func run() throws {
        try ScanRun(source: NamedPages(files: pages), engine: RuleEngine(rules: BuiltInPacks.rules)).write([DirectedReport(report, to: nil)])
    }

    private var report: any PageReport<ScannedPage> {
        switch form {
        case .text: TextReport(width: OutputOptions.usualColumns(of: nil), hasColor: OutputOptions.hasUsualColor(of: nil), scope: ReportScope(), wording: .english)
        case .markdown: MarkdownReport(size: MarkdownReport.defaultSize, wording: .english)
        case .json: JSONReport()
        }
    }
}
