import ArgumentParser
import PolicyModel
import PolicyReport

/// `policy-scan compare`: what several pages answer, side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Hold what several pages answer side by side: a table of questions and pages.",
        discussion: """
              policy-scan compare meta.html openai.html mistral.html
              policy-scan compare services/ --format html --output services.html

            Ends with 0; with 2 if a page or pack cannot be read or an argument is wrong; with 3 if a page was read but is not the policy. \
            For what changed between two copies of one page there is 'policy-scan diff'.
            """)

    @OptionGroup(title: "Pages") var pages: PageOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions
    @OptionGroup(title: "Report") var words: WordingOptions

    @Option(name: [.short, .long], help: "Form of the report; csv is a row a question.")
    var format: CompareFormat = .text

    func run() throws {
        var run = try ScanRun(of: pages, by: rules)
        run.isQuiet = output.quiet
        try run.write([DirectedReport(report, to: output.output)])
    }

    private var report: any PageReport<ScannedPage> {
        switch format {
        case .text: TextCompareReport(width: output.columns, hasColor: output.hasColor, wording: words.language)
        case .markdown: MarkdownCompareReport(size: words.maxReport, wording: words.language)
        case .html: HTMLCompareReport(wording: words.language)
        case .csv: CSVCompareReport()
        case .json: JSONCompareReport()
        }
    }
}
