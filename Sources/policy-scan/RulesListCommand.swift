import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyRules

/// `policy-scan rules list`: what policy-scan looks for.
struct RulesListCommand: ParsableCommand {
    /// The form of the list.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules: id, language, concept, severity, title.")

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    @Option(help: "Form of the list; json holds everything about each rule.")
    var format: Format = .text

    func run() throws {
        let descriptions = try rules.descriptions()
        var destination = ReportOutput(path: output.output)
        try destination.refuse(rules.files())
        switch format {
        case .text:
            var report = RulesReport(width: output.columns, hasColor: output.hasColor)
            try destination.write(report.list(descriptions))
        case .json: try destination.write(JSONRulesReport().list(descriptions))
        }
        try destination.finish()
    }
}
