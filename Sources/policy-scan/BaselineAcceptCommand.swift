import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyScanner
import PolicySources

/// `policy-scan baseline accept`: accepts what changed between pages.
struct BaselineAcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Add to a baseline what changed between two pages or two folders of them.",
        discussion: "The file is made where it is not there. Ends as a comparison does.")

    @Argument(help: ArgumentHelp("The baseline to add to.", valueName: "baseline"), completion: .file())
    var baseline: String

    @Argument(help: ArgumentHelp("The older page or folder; REV:path for one of a revision.", valueName: "old"), completion: .file())
    var old: String

    @Argument(help: ArgumentHelp("The newer one.", valueName: "new"), completion: .file())
    var new: String

    @OptionGroup(title: "Pages") var reading: ReadingOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        let kept = FileStatus(of: baseline) == nil ? [] : try BaselineFile(baseline).entries
        let source = PageSource(loader: reading.loader, finder: reading.finder(maximumFiles: 10_000))
        let scanner = PageScanner(limits: reading.limits, engine: try rules.engine())
        var run = PairRun(source, scanner: scanner, showsPunctuation: false, work: reading.work, observer: TerminalObserver())
        let annotator = Annotator(decides: { _ in false })
        var report = AnnotatedReport(BaselineReport(keeping: kept, adding: .changes)) { (page: ComparedPath) in annotator.annotations(of: page) }
        var destination = ReportOutput(path: baseline)
        do {
            let pairing = try run.pairing(old, new)
            try destination.refuse(pairing.pairs.flatMap { [$0.old?.file, $0.new?.file] })
            try run.run(pairing) { page, _ in _ = report.add(page) }
        } catch let error as PageError {
            throw Problem(error)
        }
        try destination.write(report.end([]))
        try destination.finish()
        if let status = ExitStatus(run.outcome) { throw status }
    }
}
