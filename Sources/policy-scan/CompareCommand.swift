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

    @Option(help: ArgumentHelp("Largest Markdown report, in bytes; what does not fit is left out, and the report says so.", valueName: "bytes"))
    var maxReport: Int = MarkdownReport.defaultSize

    func validate() throws {
        guard maxReport >= 2_000 else { throw ValidationError("--max-report must be at least 2000.") }
    }

    func run() throws {
        try ScanRun(
            source: try pages.source(), limits: pages.limits, engine: try rules.engine(), inputs: try rules.files() + pages.lists(),
            work: pages.reading.work, isQuiet: output.quiet
        ).write([DirectedReport(report, to: output.output)])
    }

    private var report: any PageReport<ScannedPage> {
        switch format {
        case .text: TextCompareReport(width: output.columns, hasColor: output.hasColor, wording: words.language)
        case .markdown: MarkdownCompareReport(size: maxReport, wording: words.language)
        case .html: HTMLCompareReport(wording: words.language)
        case .csv: CSVCompareReport()
        case .json: JSONCompareReport()
        }
    }
}
