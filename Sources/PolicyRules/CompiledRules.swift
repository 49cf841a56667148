/// Rules of all languages in the form the engine runs: flat tables, made once.
package struct CompiledRules: Sendable {
    /// The rules of one language that were compiled together.
    struct Layer: Sendable {
        var language: String
        var tables: RuleTables
    }

    private(set) var layers: [Layer]

    /// Compiles packs; a pack with the id of an earlier one replaces it.
    ///
    /// Throws `RulePackError` where two packs hold a rule of the same id.
    package init(_ packs: [RulePack]) throws(RulePackError) {
        var kept: [RulePack] = []
        for pack in packs {
            if let same = kept.firstIndex(where: { $0.id == pack.id }) { kept[same] = pack } else { kept.append(pack) }
        }
        try Self.checkIDs(kept)
        let languages = Set(kept.map(\.language)).sorted()
        layers = languages.map { language in
            Layer(
                language: language,
                tables: RuleCompiler.tables(of: kept.filter { $0.language == language }, language: language))
        }
    }

    /// The languages there are rules for, sorted.
    package var languages: [String] { Set(layers.map(\.language)).sorted() }

    private static func checkIDs(_ packs: [RulePack]) throws(RulePackError) {
        var files: [String: String] = [:]
        var problems: [RulePackProblem] = []
        for pack in packs {
            for rule in pack.rules {
                if let other = files[rule.id] {
                    problems.append(
                        RulePackProblem(
                            file: pack.file, place: rule.place,
                            message: "duplicate rule id `\(rule.id)`; \(other) has it too",
                            source: String(repeating: " ", count: rule.place.column - 1) + rule.id))
                }
                files[rule.id] = pack.file
            }
        }
        if !problems.isEmpty { throw RulePackError(problems: problems) }
    }
}
