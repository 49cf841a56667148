import ArgumentParser
import PolicyModel
import PolicyReport

/// `policy-scan scan`: what saved pages say.
struct ScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Say what saved pages say: answers first, then findings with quotes (the default command).",
        discussion: """
            Ends with 0; with 1 if a finding is at or above --fail-on; with 2 if a page or pack cannot be read or an argument is \
            wrong; with 3 if a page was read but is not the policy (a login wall, an error page, nothing at all).
            """)

    @OptionGroup(title: "Pages") var pages: PageOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions
    @OptionGroup(title: "Report") var words: WordingOptions

    @Option(
        name: [.short, .long],
        help: "Form of the report; jsonl is an object a page, a line each as it is done, csv a row a page and answer.")
    var format: ScanFormat = .text

    @Flag(help: "Tell at the end, on standard error, how many pages were read, what failed and what was found; a terminal is told after many pages.")
    var totals = false

    @Flag(help: "List the findings below the answers (text).")
    var findings = false

    @Option(help: ArgumentHelp("Show one answer with all that proves it (text), for instance objection.how.", valueName: "name"))
    var question: Question?

    @Flag(help: "With --question: also the nearest passages that were looked at and not taken, with the reason.")
    var explain = false

    @Option(help: ArgumentHelp("Show only answers and findings of this topic (text); several with commas, or repeated.", valueName: "topic"))
    var topic: [CommaList<Topic>] = []

    @Option(
        help: ArgumentHelp(
            "End with 1 if there is a finding of this severity or above, or of this topic; several with commas, or repeated.",
            valueName: "severity|topic"))
    var failOn: [CommaList<FailOn>] = []

    @Option(help: ArgumentHelp("Largest Markdown report, in bytes; what does not fit is counted.", valueName: "bytes"))
    var maxReport: Int = MarkdownReport.defaultSize

    func validate() throws {
        guard !explain || question != nil else { throw ValidationError("--explain needs --question.") }
        guard format == .text || !findings && question == nil && topic.isEmpty else {
            throw ValidationError("--findings, --question and --topic choose what a text report shows; other forms hold everything.")
        }
        guard maxReport >= 2_000 else { throw ValidationError("--max-report must be at least 2000.") }
    }

    /// What of each page a text report shows.
    private var scope: ReportScope {
        ReportScope(topics: topic.flatMap(\.values), showsFindings: findings, question: question, explains: explain)
    }

    func run() throws {
        let run = ScanRun(
            source: try pages.source(), limits: pages.limits, engine: try rules.engine(explained: explain ? question : nil),
            output: output.output, inputs: try rules.files() + pages.lists(), work: pages.reading.work, isQuiet: output.quiet,
            asksForTotals: totals, thresholds: failOn.flatMap(\.values))
        switch format {
        case .text: try run.report(TextReport(width: output.columns, hasColor: output.hasColor, scope: scope, wording: words.language))
        case .markdown: try run.report(MarkdownReport(size: maxReport, wording: words.language))
        case .json: try run.report(JSONReport())
        case .jsonl: try run.report(JSONLinesReport())
        case .csv: try run.report(CSVReport())
        }
    }
}
