import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyScanner

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

    @Option(name: [.short, .long], help: "Form of the outline.")
    var format: Format = .text

    func run() throws {
        switch format {
        case .text: try run(OutlineReport(width: output.columns, hasColor: output.hasColor))
        case .json: try run(JSONOutlineReport())
        }
    }

    private func run(_ report: some PageReport<PolicyDocument>) throws {
        let scanner = PageScanner(limits: pages.limits)
        try PageReporting(
            source: pages.source(), output: output.output, work: pages.reading.work, isQuiet: output.quiet,
            read: { page, _ in scanner.document(page) }
        ) { page, outcome in
            if page.capture.status.isFailed { outcome.hasFailedCapture = true }
        }.report(report)
    }
}
