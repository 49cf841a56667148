import ArgumentParser
import PolicyModel
import PolicyPacks
import PolicyRules
import PolicySources

/// Which rules take part.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Rule packs to add (YAML files, or folders of them); a pack or words with the id of built-in ones replace them.",
            valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var rules: [String] = []

    @Option(help: ArgumentHelp("Only what this topic, concept or rule finds; several with commas, or repeated.", valueName: "name"))
    var only: [CommaList<String>] = []

    @Option(help: ArgumentHelp("Leave out this topic, concept or rule; several with commas, or repeated.", valueName: "name"))
    var skip: [CommaList<String>] = []

    @Option(help: ArgumentHelp("Only rules of this language (de); several with commas, or repeated.", valueName: "language"))
    var rulesLanguage: [CommaList<String>] = []

    /// The engine that runs the rules that take part: the built-in ones, with the user's packs added.
    /// Of a question that is `explained` it keeps what rules did not take.
    func engine(explained: Question? = nil) throws -> RuleEngine {
        let packs = try PackLoader().packs(rules)
        return RuleEngine(rules: try BuiltInPacks.rules.adding(packs), selection: try selection(adding: packs), explained: explained)
    }

    /// The files of the user's packs.
    func files() throws -> [FileStatus.Identity?] { try PackLoader().paths(rules).map { FileStatus(of: $0)?.identity } }

    /// Everything that decides which rules take part, beside the program itself: the files of the user's packs and the names.
    func identity() throws -> [String] {
        try PackLoader().texts(rules) + ["only"] + only.flatMap(\.values) + ["skip"] + skip.flatMap(\.values) + ["language"] + rulesLanguage.flatMap(\.values)
    }

    /// The rules that take part, in the order of the packs.
    func descriptions() throws -> [RuleDescription] {
        let added = try PackLoader().packs(rules)
        let selection = try selection(adding: added)
        return try Self.all(adding: added).flatMap { pack in
            pack.rules.filter { selection.includes(RuleName(id: $0.id, language: pack.language), concept: $0.concept) }.map { RuleDescription($0, of: pack) }
        }
    }

    /// A misspelt name would leave everything out, or nothing, in silence; so every name must be known.
    private func selection(adding packs: [RulePack]) throws -> RuleSelection {
        let languages = rulesLanguage.flatMap(\.values)
        let known = BuiltInPacks.rules.languages + packs.map(\.language)
        if let unknown = languages.first(where: { !known.contains($0) }) {
            throw Problem(place: unknown, "there are no rules for this language", remedy: "there are rules for \(known.joined(separator: ", "))")
        }
        let selection = RuleSelection(only: only.flatMap(\.values), skip: skip.flatMap(\.values), languages: languages)
        let broad = Topic.allCases.map(\.rawValue) + Concept.allCases.map(\.rawValue)
        // Only for the id of a rule must the built-in packs be read, which takes a while.
        let narrow = (selection.only + selection.skip).filter { !broad.contains($0) }
        guard !narrow.isEmpty else { return selection }
        let rules = RuleNames(try Self.all(adding: packs))
        for name in narrow where rules.names(of: name) == nil { throw Problem.unknownName(name, known: broad + rules.known) }
        func resolved(_ names: [String]) -> [String] { names.flatMap { rules.names(of: $0) ?? [$0] } }
        return RuleSelection(only: resolved(selection.only), skip: resolved(selection.skip), languages: languages)
    }

    private static func all(adding packs: [RulePack]) throws(RulePackError) -> [RulePack] {
        try BuiltInPacks.packs().filter { builtIn in !packs.contains { RulePack.id($0.id, replaces: builtIn.id) } } + packs
    }
}
