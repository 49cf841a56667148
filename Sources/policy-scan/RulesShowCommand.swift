import ArgumentParser
import PolicyModel
import PolicyReport
import PolicyRules

/// `policy-scan rules show`: one rule with all there is to know about it.
struct RulesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a rule: what it means, where its wording comes from, what it finds and leaves alone.")

    @Argument(help: "Ids of rules, as findings name them.")
    var id: [String]

    @OptionGroup(title: "Rules") var rules: RuleOptions
    @OptionGroup(title: "Report") var output: OutputOptions

    func run() throws {
        let descriptions = try rules.descriptions()
        var destination = ReportOutput(path: output.output)
        try destination.refuse(rules.files())
        var report = RulesReport(width: output.columns, hasColor: output.hasColor)
        for (index, id) in id.enumerated() {
            let named = descriptions.filter { $0.id == id || $0.aliases.contains(id) }
            guard !named.isEmpty else { throw Problem.unknownName(id, known: descriptions.flatMap { [$0.id] + $0.aliases }) }
            for (number, rule) in named.enumerated() {
                try destination.write((index + number > 0 ? [UInt8(ascii: "\n")] : []) + report.show(rule))
            }
        }
        try destination.finish()
    }
}
