import ArgumentParser
import PolicyPacks
import PolicyReport
import PolicyRules

/// `policy-scan rules test`: runs the examples that every rule carries.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the rules' own examples, as written and with changed quotes, spaces, case and tags.",
        discussion: "Ends with 1 if an example fails and with 2 if a pack cannot be used.")

    @Argument(
        help: "Rule packs (YAML files, or folders of them); without any, the built-in packs.",
        completion: .file(extensions: ["yml", "yaml"]))
    var files: [String] = []

    func run() throws {
        let builtIn = try BuiltInPacks.packs()
        let packs = try files.isEmpty ? builtIn : PackLoader().packs(files)
        let (examples, failures) = try RuleExampleRunner(splitter: BuiltInPacks.rules.splitter).run(packs, with: files.isEmpty ? [] : builtIn)
        var output = ReportOutput(path: nil)
        var lines = failures.map { TerminalText.visible($0.description) }
        lines.append("rules: \(packs.reduce(0) { $0 + $1.rules.count }), examples: \(examples), failures: \(failures.count)")
        try output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
        try output.finish()
        if !failures.isEmpty { throw ExitStatus.found }
    }
}
