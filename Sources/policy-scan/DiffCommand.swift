import ArgumentParser
import FoundationEssentials
import PolicyDiff
import PolicyModel
import PolicyReport
import PolicySnapshots

/// `policy-scan diff`: what changed between two pages.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two saved pages, in the words that people read.",
        discussion: """
              policy-scan diff old.html new.html                       two files, in any mix of formats
              policy-scan diff HEAD~1:policy.md policy.md              a revision of a git repository and a file
              policy-scan diff --git archive v1:page.html v2:page.html two revisions of another repository

            Where the words are the same there is no change, whatever happened to markup, case, punctuation and white space.

            Ends with 0; with 1 if there is a change that --fail-on names; with 2 if a page cannot be read or an argument is wrong; \
            with 3 if one of the pages is not the policy (a login wall, an error page), so that there is nothing to compare.
            """)

    @Argument(help: ArgumentHelp("The older page: a file, - for standard input, or REV:path.", valueName: "old"), completion: .file())
    var old: String

    @Argument(help: ArgumentHelp("The newer page: a file, - for standard input, or REV:path.", valueName: "new"), completion: .file())
    var new: String

    @Option(
        help: ArgumentHelp("The git repository that REV:path is read from; without it, that of the current folder.", valueName: "folder"),
        completion: .directory)
    var git: String?

    @OptionGroup(title: "Pages") var reading: ReadingOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    @Option(help: "Form of the report.")
    var format: OutputFormat = .text

    @Flag(help: "Say of each change in text and Markdown reports why it is significant or not; json always names the rules.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            """
            End with 1 if there is any change, a significant one, a significant one of this topic, or a finding of this severity or \
            above that came, went or was reworded; several with commas, or repeated.
            """,
            valueName: "any|significant|topic|severity"))
    var failOn: [CommaList<ChangeFailOn>] = []

    @Option(help: ArgumentHelp("Largest Markdown report, in bytes; what does not fit is counted.", valueName: "bytes"))
    var maxReport: Int = MarkdownReport.defaultSize

    func validate() throws {
        guard maxReport >= 10_000 else { throw ValidationError("--max-report must be at least 10000.") }
        guard old != "-" || new != "-" else {
            throw ValidationError("Standard input can be read only once, so - can be named only once.")
        }
    }

    func run() throws {
        let scanner = PageScanner(limits: reading.limits, engine: try rules.engine())
        let pages: ComparedPages
        do throws(PageError) {
            let (before, after) = (scanner.scan(try load(old)), scanner.scan(try load(new)))
            var comparison = DocumentComparer.compare(old: before, new: after)
            // Of a page that is no policy nothing is claimed, so nothing was removed from it.
            if before.document.capture.status.isFailed || after.document.capture.status.isFailed {
                comparison = Comparison(obstacles: comparison.obstacles)
            }
            pages = ComparedPages(old: before, new: after, comparison: comparison)
        } catch {
            throw Problem(error)
        }
        var destination = ReportOutput(path: output.output)
        switch format {
        case .text:
            var report = TextComparisonReport(width: output.columns, hasColor: output.hasColor, isExplained: explain)
            try destination.write(report.report(pages))
        case .markdown: try destination.write(MarkdownComparisonReport(size: maxReport, isExplained: explain).report(pages))
        case .json: try destination.write(JSONComparisonReport().report(pages))
        }
        try destination.finish()
        if pages.old.document.capture.status.isFailed || pages.new.document.capture.status.isFailed { throw ExitStatus.failedCapture }
        if failOn.flatMap(\.values).contains(where: { $0.isMet(by: pages.comparison) }) { throw ExitStatus.found }
    }

    /// The page that an argument names. A file wins over a revision of the same name.
    private func load(_ name: String) throws(PageError) -> SavedPage {
        if name == "-" { return try reading.loader.load(.standardInput) }
        var isFolder = false
        if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
            guard !isFolder else { throw PageError(path: name, problem: "is a folder, not a page") }
            return try reading.loader.load(.file(name))
        }
        guard name.contains(":") else { return try reading.loader.load(.file(name)) }
        var objects = try GitRepository(git ?? ".").objects()
        let bytes = try objects.read(name, name: name, atMost: reading.maxBytes)
        objects.close()
        return try reading.loader.page(name, bytes)
    }
}
