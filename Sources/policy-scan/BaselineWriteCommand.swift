import ArgumentParser
import PolicyModel
import PolicyReport

/// `policy-scan baseline write`: accepts all that is found on pages.
struct BaselineWriteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write a baseline of all that is found on pages.",
        discussion: "Writes the file whole or not at all, and anew where it is there. Ends as a scan does.")

    @Argument(help: ArgumentHelp("The baseline to write.", valueName: "baseline"), completion: .file())
    var baseline: String

    @OptionGroup var pages: PageOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        let annotator = Annotator(decides: { _ in false })
        let report = AnnotatedReport(BaselineReport(adding: .findings)) { (page: ScannedPage) in annotator.annotations(of: page) }
        try ScanRun(of: pages, by: rules).write([DirectedReport(report, to: baseline)])
    }
}
