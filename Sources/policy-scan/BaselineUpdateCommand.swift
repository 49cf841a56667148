import ArgumentParser
import PolicyModel
import PolicyReport
import PolicySources

/// `policy-scan baseline update`: drops what pages do not say any more.
struct BaselineUpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Drop from a baseline what is found on its pages no more.",
        discussion: "Accepts nothing new. Of pages that are there and not named, and of changes, all entries stay. Ends as a scan does.")

    @Argument(help: ArgumentHelp("The baseline to update.", valueName: "baseline"), completion: .file())
    var baseline: String

    @OptionGroup var pages: PageOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        let file = try BaselineFile(baseline)
        var seen = SeenFindings()
        try ScanRun(of: pages, by: rules).write([]) { seen.add($0) }
        let stale = Set(file.stale(seen))
        var report = BaselineReport(keeping: file.entries.filter { !stale.contains($0) }, adding: nil)
        var destination = ReportOutput(path: baseline)
        try destination.write(report.end([]))
        try destination.finish()
        StandardError.note(place: FileName.shown(baseline), "entries that match nothing any more were dropped: \(stale.count)")
    }
}
