import ArgumentParser
import PolicyDiff
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan history`: one page over time.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell the history of one page from its captures: versions, variants, failed captures, changes and answers.",
        discussion: """
            Every commit of a git repository, or of a bundle file, that changed the page:
              policy-scan history --git archive.git -- 'Example/Privacy Policy.html'
              policy-scan history --git archive.bundle -- policy.md

            Files with a date in their names (2024-06-26.html, 20240626003035/page.html) or in a file beside each (page.html.date):
              policy-scan history captures/

            Web archives and others that say themselves when a page was captured, alone or in a folder with others:
              policy-scan history page.warc.gz

            Files of a list, each line a path, or a date, a tab and a path:
              policy-scan history - < list.txt

            Captures with the same words are of the same version, whatever happened to markup, case, punctuation and white space. \
            A capture that failed (a wall, an error page) is no version and no change.

            Ends with 0; with 2 if a capture cannot be read or an argument is wrong; with 3 if every capture failed.
            """)

    @Argument(
        help: ArgumentHelp(
            "A folder of captures of one page, an archive of them, or - for a list of files on standard input; with --git, the path of the page in the repository.",
            valueName: "path"),
        completion: .file())
    var path: String

    @Option(
        help: ArgumentHelp("A git repository or bundle file that holds the captures, one a commit.", valueName: "repository"),
        completion: .file())
    var git: String?

    @Option(help: ArgumentHelp("The branch to follow. Without it the one that is checked out, else the only one.", valueName: "name"))
    var branch: String?

    @Option(
        help: ArgumentHelp(
            """
            What says when a file was captured: name, the date in a file beside it (page.html.date), else in its name, else in those of \
            the folders above it; or modified, when it was changed last. (default: name)
            """,
            valueName: "name|modified"))
    var dates: CaptureDating?

    @Option(help: ArgumentHelp("Of archives that hold several pages, the address of the one whose history is told.", valueName: "address"))
    var url: String?

    @Option(help: ArgumentHelp("Read only captures of this day or later.", valueName: "yyyy-mm-dd"))
    var since: Day?

    @Option(help: ArgumentHelp("Read only captures of this day or earlier.", valueName: "yyyy-mm-dd"))
    var until: Day?

    @Option(help: ArgumentHelp("Tell only of events that touch this topic; several with commas, or repeated.", valueName: "topic"))
    var topic: [CommaList<Topic>] = []

    @Option(help: ArgumentHelp("Most pages to read from one folder. (default: 10000)", valueName: "count"))
    var maxFiles: Int?

    @Option(
        help: ArgumentHelp(
            """
            Folder to keep what was learnt of captures in, so that the next run reads only new ones; a cache that is damaged, or comes \
            from another build or other options, is made anew.
            """,
            valueName: "folder"),
        completion: .directory)
    var cache: String?

    @Flag(help: "Tell of each event all that changed, not only what matters most.")
    var showChanges = false

    @Option(
        help: ArgumentHelp(
            "End with 1 if there is any change in these captures, a significant one, a significant one of this topic, or findings of this severity and above came, went or were reworded; several with commas, or repeated.",
            valueName: "any|significant|topic|severity"))
    var failOn: [CommaList<ChangeFailOn>] = []

    @OptionGroup(title: "Pages") var reading: ReadingOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions
    @OptionGroup(title: "Report") var words: WordingOptions

    @Option(name: [.short, .long], help: "Form of the report; atom is a feed of the events.")
    var format: HistoryFormat = .text

    func validate() throws {
        guard git != nil || branch == nil else { throw ValidationError("--branch needs --git.") }
        if git != nil {
            for (option, isThere) in [("--dates", dates != nil), ("--max-files", maxFiles != nil), ("--url", url != nil)] where isThere {
                throw ValidationError("\(option) is about files; leave it out with --git, where commits say when a capture was made.")
            }
        }
        if path == "-", git == nil, maxFiles != nil { throw ValidationError("--max-files is about folders; leave it out with a list.") }
        if let maxFiles, maxFiles < 1 { throw ValidationError("--max-files must be at least 1.") }
        if let since, let until, since.date > until.date {
            throw ValidationError("--since \(since.date) is after --until \(until.date), so no capture is between them; exchange the two.")
        }
    }

    func run() throws {
        let cache = try openCache()
        var source = PageSource(loader: reading.loader, repository: git ?? ".")
        var run = HistoryRun(
            scanner: PageScanner(limits: reading.limits, engine: try rules.engine()), memory: cache?.memory ?? HistoryMemory(),
            work: reading.work, observer: TerminalObserver(of: "captures", isQuiet: output.quiet))
        let history: History
        do {
            let (captures, deletions) = try captures(in: &source, &run)
            try ReportOutput(path: output.output).refuse(
                captures.map(\.origin.file) + rules.files() + [FileStatus(of: git ?? path)?.identity])
            history = run.history(of: captures, deletions: deletions, from: &source)
        } catch let error as PageError {
            if format == .json {
                let nothing = History(snapshots: [], versions: [], variants: [], events: [])
                try write(JSONHistoryReport().report(nothing, errors: [error]))
            }
            throw Problem(error)
        }
        cache?.keep(run.memory)
        let told = history.touching(topic.flatMap(\.values))
        switch format {
        case .text:
            var report = TextHistoryReport(
                width: output.columns, hasColor: output.hasColor, repository: git, showsChanges: showChanges, wording: words.language)
            try write(report.report(told, of: name))
        case .markdown: try write(MarkdownHistoryReport(size: words.maxReport, showsChanges: showChanges, wording: words.language).report(told, of: name))
        case .html: try write(HTMLHistoryReport(repository: git, showsChanges: showChanges, wording: words.language).report(told, of: name, errors: run.outcome.errors))
        case .json: try write(JSONHistoryReport().report(told, errors: run.outcome.errors))
        case .atom: try write(AtomHistoryReport().report(told, of: name))
        }
        var outcome = run.outcome
        let thresholds = failOn.flatMap(\.values)
        outcome.isFound = told.events.contains { event in thresholds.contains { $0.isMet(by: event) } }
        if let status = ExitStatus(outcome) { throw status }
    }

    private func write(_ report: [UInt8]) throws {
        var destination = ReportOutput(path: output.output)
        try destination.write(report)
        try destination.finish()
    }

    /// What the captures are called in reports.
    private var name: String { path == "-" && git == nil ? "the listed captures" : path }

    private func captures(
        in source: inout PageSource, _ run: inout HistoryRun<TerminalObserver>
    ) throws(PageError) -> (captures: [ArchivedCapture], deletions: [ArchivedDeletion]) {
        guard git == nil else {
            let found = try source.captures(of: path, branch: branch)
            if !output.quiet { say(found, isShallow: try source.isShallow()) }
            let days = Set(try wanted(found.captures).map(\.day))
            let captures = found.filtered { days.contains($0.day) }
            return (captures.captures, captures.deletions)
        }
        let files = try captureFiles()
        files.problems.forEach { run.complain($0) }
        if let found = files.found { TerminalObserver(isQuiet: output.quiet).tell(found.leftOut, of: path) }
        return (try wanted(files.captures), [])
    }

    /// What of the archive a reader of its history must know.
    private func say(_ found: GitCaptures, isShallow: Bool) {
        if isShallow, let first = found.captures.first {
            StandardError.note(
                place: path,
                "the clone is shallow: older captures are missing, and the first may be older than its date (\(first.captured)); fetch with --unshallow")
        }
        for former in found.formerPaths { StandardError.note(place: path, "stood at \(former) before; those captures are read, too") }
        if found.isSorted { StandardError.note(place: path, "commits are dated before the ones they follow; captures are in the order of their dates") }
    }

    private func openCache() throws -> HistoryCache? {
        guard let cache else { return nil }
        return try HistoryCache(folder: cache, page: [git ?? "", path], options: reading.each.identity + rules.identity())
    }

    private func captureFiles() throws(PageError) -> CaptureFiles {
        let dating = dates ?? .name
        var loader = reading.loader
        loader.maximumPages = maxFiles ?? loader.maximumPages
        let scanner = PageScanner(limits: reading.limits)
        let looking = CaptureReading(loader: loader, address: url) { scanner.document($0).captured }
        if path == "-" { return try CaptureFiles(standardInput: reading.each.maxBytes, dating: dating, reading: looking) }
        return try CaptureFiles(in: path, finder: reading.finder(maximumFiles: maxFiles ?? 10_000), dating: dating, reading: looking)
    }

    private func wanted(_ captures: [ArchivedCapture]) throws(PageError) -> [ArchivedCapture] {
        let wanted = captures.filter { capture in
            (since.map { capture.day >= $0.date.description } ?? true) && (until.map { capture.day <= $0.date.description } ?? true)
        }
        if let first = captures.first, let last = captures.last, wanted.isEmpty {
            throw PageError(
                path: path, problem: "there is no capture between --since and --until", remedy: "there are captures from \(first.day) to \(last.day)")
        }
        return wanted
    }
}
