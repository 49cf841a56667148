import ArgumentParser

/// `policy-scan rules`: what policy-scan looks for, why, and the proof that each rule works.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Show and test the rules: what policy-scan looks for, and why.",
        subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesParityCommand.self, RulesTestCommand.self])
}
