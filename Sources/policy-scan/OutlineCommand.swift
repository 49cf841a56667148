import ArgumentParser
import PolicyExtraction
import PolicyHTML
import PolicyModel
import PolicyReport

/// `policy-scan outline`: pages as policy-scan sees them.
struct OutlineCommand: ParsableCommand {
    /// The form of an outline.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "outline",
        abstract: "Show pages as policy-scan sees them: sections, blocks, regions, links, dates.",
        discussion: "Ends with 0, with 2 if a page cannot be read, and with 3 if a page was read but is not the policy.")

    @OptionGroup(title: "Pages") var pages: PageOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    @Option(help: "Form of the outline.")
    var format: Format = .text

    func run() throws {
        switch format {
        case .text: try run(OutlineReport(width: output.columns, hasColor: output.hasColor))
        case .json: try run(JSONOutlineReport())
        }
    }

    private func run(_ report: some PageReport<PolicyDocument>) throws {
        let reader = PageReader(limits: pages.limits)
        var report = report
        var destination = ReportOutput(path: output.output)
        var hasFailedCapture = false
        var run = PageRun(pages.source) { page, _ in DocumentExtractor().extract(reader.read(page), path: page.path) }
        try run.run(&report, to: &destination) { hasFailedCapture = hasFailedCapture || $0.capture.status.isFailed }
        if !run.isComplete { throw ExitStatus.notDone }
        if hasFailedCapture { throw ExitStatus.failedCapture }
    }
}
