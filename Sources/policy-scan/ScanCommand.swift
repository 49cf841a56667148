import ArgumentParser
import PolicyModel
import PolicyReport
import PolicySnapshots

/// `policy-scan scan`: what saved pages say.
struct ScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan", abstract: "Say what saved pages say: answers first, then findings with quotes (the default command).")

    @OptionGroup(title: "Pages") var pages: PageOptions
    @OptionGroup(title: "Rules") var rules: RuleOptions

    @Option(help: "Form of the report.")
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("File to write the report to, instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    func run() throws {
        let scanner = PageScanner(limits: pages.limits, engine: try rules.engine())
        let loader = pages.loader
        var output = ReportOutput(path: output)
        var report = JSONReport()
        var isUnread = false
        var hasFailedCapture = false
        try output.write(report.begin())
        for argument in pages.files {
            do throws(PageError) {
                for location in try pages.finder.find(argument).locations {
                    let page = scanner.scan(try loader.load(location))
                    hasFailedCapture = hasFailedCapture || page.document.capture.status.isFailed
                    try? output.write(report.add(page))
                }
            } catch {
                isUnread = true
                StandardError.write(Problem(error))
            }
        }
        try output.write(report.end())
        try output.finish()
        if isUnread { throw ExitStatus.notDone }
        if hasFailedCapture { throw ExitStatus.failedCapture }
    }
}
