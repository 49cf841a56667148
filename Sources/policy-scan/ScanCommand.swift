import ArgumentParser
import PolicyModel
import PolicyReport
import PolicySources

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
    @OptionGroup(title: "Accepted") var accepted: AcceptanceOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    @Option(
        name: [.short, .long],
        help: """
            Form of the report; jsonl is an object a page, a line each as it is done, csv a row a page and answer; sarif, github \
            (annotations), junit and gitlab (code quality) are for CI. Repeated, with an --output after each, for several reports of one run.
            """)
    var format: [ScanFormat] = [ScanFormat.all[0]]

    @Flag(help: "Tell at the end, on standard error, how many pages were read, what failed and what was found; a terminal is told after many pages.")
    var totals = false

    @Option(
        help: ArgumentHelp(
            "With --format jsonl: go on with this file, which an interrupted run wrote; an incomplete last line is cut off, and pages in it are not read again.",
            valueName: "file"),
        completion: .file())
    var resume: String?

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

    func validate() throws {
        guard !explain || question != nil else { throw ValidationError("--explain needs --question.") }
        guard format.contains(where: \.isText) || !findings && question == nil && topic.isEmpty else {
            throw ValidationError("--findings, --question and --topic choose what a text report shows; other forms hold everything.")
        }
        _ = try ScanFormat.paired(format, with: output.outputs)
        guard resume == nil || format.map(\.name) == ["jsonl"] && output.outputs.isEmpty else {
            throw ValidationError("--resume needs --format jsonl, and writes to its own file: leave out --output.")
        }
    }

    /// What of each page a text report shows.
    private var scope: ReportScope {
        ReportScope(topics: topic.flatMap(\.values), showsFindings: findings, question: question, explains: explain)
    }

    func run() throws {
        let finished: FinishedLines?
        do throws(PageError) {
            finished = if let resume { try FinishedLines(resume) } else { nil }
        } catch {
            throw Problem(error)
        }
        let baseline = try accepted.file()
        let asked = ReportRequest(
            output: output, wording: words.language, scope: scope, maximumSize: words.maxReport,
            acceptance: try accepted.acceptance(with: baseline, isQuiet: output.quiet), thresholds: failOn.flatMap(\.values),
            rules: { try rules.descriptions() })
        let reports = try ScanFormat.paired(format, with: output.outputs).map {
            try DirectedReport(try $0.form.report(asked, to: $0.output), to: $0.output, goingOnWith: finished)
        }
        var seen = SeenFindings()
        defer { baseline?.tellStale(seen, isQuiet: output.quiet) }
        var run = try ScanRun(of: pages, by: rules, explained: explain ? question : nil)
        run.inputs += accepted.inputs()
        run.finished = finished
        run.isQuiet = output.quiet
        run.asksForTotals = totals
        run.thresholds = asked.thresholds
        run.acceptance = asked.acceptance
        try run.write(reports) { if baseline != nil { seen.add($0) } }
    }
}
