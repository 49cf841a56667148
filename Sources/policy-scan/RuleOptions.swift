import ArgumentParser
import PolicyModel
import PolicyRules

/// Which rules take part.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Rule packs to add (YAML files, or folders of them); a pack with the id of a built-in one replaces it.",
            valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var rules: [String] = []

    @Option(help: ArgumentHelp("Only what this topic, concept or rule finds; several with commas, or repeated.", valueName: "name"))
    var only: [CommaList<String>] = []

    @Option(help: ArgumentHelp("Leave out this topic, concept or rule; several with commas, or repeated.", valueName: "name"))
    var skip: [CommaList<String>] = []

    /// The engine that runs the rules that take part.
    func engine() throws -> RuleEngine {
        let packs = try PackLoader().packs(rules)
        return RuleEngine(rules: try CompiledRules(packs), selection: try selection(from: packs))
    }

    /// The rules that take part, in the order of the packs.
    func descriptions() throws -> [RuleDescription] {
        let packs = try PackLoader().packs(rules)
        let selection = try selection(from: packs)
        return packs.flatMap { pack in
            pack.rules.filter { selection.includes(rule: $0.id, concept: $0.concept) }.map { RuleDescription($0, of: pack) }
        }
    }

    /// A misspelt name would leave everything out, or nothing, in silence; so every name must be known.
    private func selection(from packs: [RulePack]) throws(Problem) -> RuleSelection {
        let selection = RuleSelection(only: only.flatMap(\.values), skip: skip.flatMap(\.values))
        guard !selection.only.isEmpty || !selection.skip.isEmpty else { return selection }
        let known = Topic.allCases.map(\.rawValue) + Concept.allCases.map(\.rawValue) + packs.flatMap { $0.rules.map(\.id) }
        for name in selection.only + selection.skip where !known.contains(name) {
            throw .unknownName(name, known: known)
        }
        return selection
    }
}
