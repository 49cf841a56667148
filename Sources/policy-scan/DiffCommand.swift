import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan diff`: what changed between two pages, or between the pages of two folders or revisions.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two saved pages, or two folders of them, in the words that people read.",
        usage: """
            policy-scan diff <old> <new> [<options>]
            policy-scan diff --git <rev1..rev2> [<options>] [-- <path> ...]
            """,
        discussion: """
              policy-scan diff old.html new.html              two files, in any mix of formats
              policy-scan diff 2024/ 2025/                    two folders, paired by the paths in them
              policy-scan diff HEAD~1:policy.md policy.md     a revision of a git repository and a file
              policy-scan diff --git v1..v2 -- policies/      two revisions: the pages of a folder, or the pages named

            Where the words are the same there is no change, whatever happened to markup, case, punctuation and white space. \
            Two pages make one report. Folders make one of all their pages, which says what was added and removed, too.

            Ends with 0; with 1 if there is a change that --fail-on names; with 2 if a page cannot be read (the others are compared) or \
            an argument is wrong; with 3 if a page is not the policy (a login wall, an error page), so that there is nothing to compare.
            """)

    @Argument(
        help: ArgumentHelp(
            """
            The older page and the newer: files, folders, - for standard input, or REV:path for a page or folder of a revision. \
            With --git, paths in the repository's folder; all its pages without any.
            """,
            valueName: "page"),
        completion: .file())
    var pages: [String] = []

    @Option(help: ArgumentHelp("Compare two revisions of a git repository; REV1.. stands for REV1..HEAD.", valueName: "rev1..rev2"))
    var git: RevisionRange?

    @Option(
        help: ArgumentHelp(
            "The git repository, or bundle file, of --git and of REV:path; else that of the current folder.", valueName: "repository"),
        completion: .file())
    var repository: String = "."

    @Option(help: ArgumentHelp("Most pages to read from one folder.", valueName: "count"))
    var maxFiles: Int = 10_000

    @OptionGroup(title: "Pages") var reading: ReadingOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions
    @OptionGroup(title: "Report") var words: WordingOptions
    @OptionGroup(title: "Accepted") var accepted: AcceptanceOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    @Option(
        name: [.short, .long],
        help: """
            Form of the report; sarif, github (annotations), junit and gitlab (code quality) are for CI. Repeated, with an --output after \
            each, for several reports of one run.
            """)
    var format: [DiffFormat] = [DiffFormat.all[0]]

    @Flag(
        help: """
            Show edits of case, punctuation, quote marks and footnote marks, too. They are never significant, and a page in which nothing \
            else differs is unchanged; of --fail-on only any counts them.
            """)
    var punctuation = false

    @OptionGroup(title: "Changes") var shown: ChangeOptions

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

    func validate() throws {
        _ = try DiffFormat.paired(format, with: output.outputs)
        guard words.maxReport >= 10_000 else { throw ValidationError("--max-report must be at least 10000.") }
        guard shown.context >= 0 else { throw ValidationError("--context must not be negative.") }
        guard maxFiles >= 1 else { throw ValidationError("--max-files must be at least 1.") }
        guard git == nil else { return }
        guard pages.count == 2 else {
            throw ValidationError("Name two pages or two folders, the older first; or two revisions with --git REV1..REV2.")
        }
        guard pages != ["-", "-"] else { throw ValidationError("Standard input can be read only once, so - can be named only once.") }
    }

    func run() throws {
        let forms = try DiffFormat.paired(format, with: output.outputs)
        let asked = try request()
        let source = PageSource(loader: reading.loader, finder: reading.finder(maximumFiles: maxFiles), repository: repository)
        let scanner = PageScanner(limits: reading.limits, engine: try rules.engine())
        var run = PairRun(source, scanner: scanner, showsPunctuation: punctuation, work: reading.work, observer: TerminalObserver(isQuiet: output.quiet))
        do {
            let pairing = try pairing(&run)
            let inputs = try pairing.pairs.flatMap { [$0.old?.file, $0.new?.file] } + rules.files() + [FileStatus(of: repository)?.identity] + accepted.inputs()
            let reports = try forms.map { DirectedReport(try $0.form.report(asked, to: $0.output, isSingle: pairing.isSingle), to: $0.output) }
            for report in reports { try report.refuse(inputs) }
            try write(reports, of: pairing, asked, &run)
        } catch let error as PageError {
            // Reports that other programs read are whole even where nothing could be compared.
            for (form, output) in forms where form.tellsErrors {
                var report = DirectedReport(try form.report(asked, to: output, isSingle: git == nil), to: output)
                try report.begin(pages: 0)
                try report.end([error])
            }
            throw Problem(error)
        }
        if let status = ExitStatus(run.outcome) { throw status }
    }

    private func request() throws -> ComparisonRequest {
        var options = shown.options
        // Who asks for them wants to see them.
        options.showsAll = options.showsAll || punctuation
        return ComparisonRequest(
            output: output, wording: words.language, options: options, isExplained: explain, maximumSize: words.maxReport, acceptance: try accepted.acceptance(with: try accepted.file(), isQuiet: output.quiet),
            thresholds: failOn.flatMap(\.values), rules: { try rules.descriptions() })
    }

    private func pairing(_ run: inout PairRun<TerminalObserver>) throws(PageError) -> PagePairing {
        guard let git else { return try run.pairing(pages[0], pages[1]) }
        return try run.pairing(of: pages, from: git.old, to: git.new)
    }

    private func write(
        _ reports: [DirectedReport<ComparedPath>], of pairing: PagePairing, _ asked: ComparisonRequest, _ run: inout PairRun<TerminalObserver>
    ) throws {
        var reports = reports
        var accepted = 0
        for index in reports.indices { try reports[index].begin(pages: pairing.pairs.count) }
        try run.run(pairing) { page, outcome in
            for index in reports.indices { try reports[index].add(page) }
            guard let all = page.pages?.comparison, let comparison = page.leavingOut(asked.acceptance).pages?.comparison else { return }
            accepted += all.changes.count - comparison.changes.count
            if asked.thresholds.contains(where: { $0.isMet(by: comparison) }) { outcome.isFound = true }
        }
        for index in reports.indices { try reports[index].end(run.outcome.errors) }
        if accepted > 0, !output.quiet { StandardError.note(place: nil, "changes that a baseline or the configuration accepts are left out: \(accepted)") }
    }
}
