import ArgumentParser
import PolicyModel
import PolicyReport
import PolicySnapshots

/// `policy-scan history`: one page over time.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell the history of one page from its captures: versions, variants, failed captures, changes and answers.",
        discussion: """
              policy-scan history --git archive.git -- 'Example/Privacy Policy.html'   every commit that changed the page
              policy-scan history --git archive.bundle -- policy.md                    the same from a bundle file
              policy-scan history captures/                                            files with a date in their names

            Captures with the same words are of the same version, whatever happened to markup, case, punctuation and white space. \
            A capture that failed (a wall, an error page) is no version and no change.

            Ends with 0; with 2 if a capture cannot be read or an argument is wrong; with 3 if every capture failed.
            """)

    @Argument(
        help: ArgumentHelp("A folder of captures of one page; with --git, the path of the page in the repository.", valueName: "path"),
        completion: .file())
    var path: String

    @Option(
        help: ArgumentHelp("A git repository or bundle file that holds the captures, one a commit.", valueName: "repository"),
        completion: .file())
    var git: String?

    @Option(help: ArgumentHelp("The branch to follow. Without it the one that is checked out, else the only one.", valueName: "name"))
    var branch: String?

    @Option(help: "What says when a file of a folder was captured: the date in its name, or when it was modified last.")
    var dates: CaptureFolder.Dating = .name

    @Option(help: ArgumentHelp("Read only captures of this day or later.", valueName: "yyyy-mm-dd"))
    var since: Day?

    @Option(help: ArgumentHelp("Read only captures of this day or earlier.", valueName: "yyyy-mm-dd"))
    var until: Day?

    @Option(help: ArgumentHelp("Tell only of events that touch this topic; several with commas, or repeated.", valueName: "topic"))
    var topic: [CommaList<Topic>] = []

    @Option(help: ArgumentHelp("Most pages to read from one folder.", valueName: "count"))
    var maxFiles: Int = 10_000

    @OptionGroup(title: "Pages") var reading: ReadingOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    @Option(help: "Form of the report.")
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Largest Markdown report, in bytes; what does not fit is counted.", valueName: "bytes"))
    var maxReport: Int = MarkdownReport.defaultSize

    func validate() throws {
        guard maxReport >= 2_000 else { throw ValidationError("--max-report must be at least 2000.") }
        guard git != nil || branch == nil else { throw ValidationError("--branch needs --git.") }
        guard maxFiles >= 1 else { throw ValidationError("--max-files must be at least 1.") }
    }

    func run() throws {
        var run = HistoryRun(scanner: PageScanner(limits: reading.limits, engine: try rules.engine()), loader: reading.loader)
        let history: History
        do throws(PageError) {
            history = try self.history(&run)
        } catch {
            throw Problem(error)
        }
        var destination = ReportOutput(path: output.output)
        let told = history.touching(topic.flatMap(\.values))
        switch format {
        case .text:
            var report = TextHistoryReport(width: output.columns, hasColor: output.hasColor)
            try destination.write(report.report(told, of: path))
        case .markdown: try destination.write(MarkdownHistoryReport(size: maxReport).report(told, of: path))
        case .json: try destination.write(JSONHistoryReport().report(told))
        }
        try destination.finish()
        if !run.isComplete { throw ExitStatus.notDone }
        if history.versions.isEmpty { throw ExitStatus.failedCapture }
    }

    private func history(_ run: inout HistoryRun) throws(PageError) -> History {
        guard let git else {
            let folder = CaptureFolder(finder: PageFinder(maximumFiles: maxFiles), dating: dates)
            return run.history(of: try wanted(folder.captures(in: path))) { _, name throws(PageError) in
                throw PageError(path: name, problem: "is no file")
            }
        }
        let repository = try GitRepository(git)
        let captures = try wanted(repository.captures(of: path, branch: branch))
        var objects = try repository.objects()
        let limit = reading.maxBytes
        let history = run.history(of: captures) { object, name throws(PageError) in
            try objects.read(object, name: name, atMost: limit)
        }
        objects.close()
        return history
    }

    private func wanted(_ captures: [ArchivedCapture]) throws(PageError) -> [ArchivedCapture] {
        let wanted = captures.filter { capture in
            (since.map { capture.day >= $0.date.description } ?? true) && (until.map { capture.day <= $0.date.description } ?? true)
        }
        guard !wanted.isEmpty else { throw PageError(path: path, problem: "there is no capture between --since and --until") }
        return wanted
    }
}
