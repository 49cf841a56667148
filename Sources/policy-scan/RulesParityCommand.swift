import ArgumentParser
import PolicyReport
import PolicyRules

/// `policy-scan rules parity`: which kinds of wording each concept is known by, in which languages.
struct RulesParityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parity", abstract: "Show which concept has which rules in which language, and what one language has alone.")

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    func run() throws {
        var destination = ReportOutput(path: output.output)
        try destination.refuse(rules.files())
        var report = RulesReport(width: output.columns, hasColor: output.hasColor)
        try destination.write(report.parity(try rules.descriptions()))
        try destination.finish()
    }
}
