package import PolicyModel

/// Rules of all languages in the form the engine runs: flat tables, made once.
package struct CompiledRules: Sendable {
    let layers: [RuleLayer]
    /// Where the sentences of a page end.
    package let splitter: SentenceSplitter

    /// Compiles packs; a pack with the id of an earlier one replaces it.
    ///
    /// Throws `RulePackError` where two packs of one language hold a rule of the same id.
    package init(_ packs: [RulePack], splitter: SentenceSplitter = SentenceSplitter()) throws(RulePackError) {
        self.splitter = splitter
        layers = try Self.layers(of: packs, known: [])
    }

    /// Rules that a build prepared.
    package init(prepared: [PreparedRules], splitter: SentenceSplitter = SentenceSplitter()) {
        self.splitter = splitter
        layers = prepared.map { RuleLayer($0) }
    }

    private init(layers: [RuleLayer], splitter: SentenceSplitter) {
        self.layers = layers
        self.splitter = splitter
    }

    /// These rules and those of more packs; a pack with the id of one of these replaces it.
    ///
    /// Throws `RulePackError` where a rule's id is taken.
    package func adding(_ packs: [RulePack]) throws(RulePackError) -> Self {
        guard !packs.isEmpty else { return self }
        let kept = layers.map { RuleLayer($0, without: packs.map(\.id)) }
        let known = kept.flatMap { layer in layer.ruleIDs.map { RuleName(id: $0, language: layer.language) } }
        return Self(layers: kept + (try Self.layers(of: packs, known: known)), splitter: splitter)
    }

    /// The languages there are rules for, sorted.
    package var languages: [String] { Set(layers.map(\.language)).sorted() }

    /// The rules in the form that a build keeps, by language.
    package func prepared() -> [PreparedRules] {
        layers.map { PreparedRules(language: $0.language, tables: $0.tables) }
    }

    private static func layers(of packs: [RulePack], known: [RuleName]) throws(RulePackError) -> [RuleLayer] {
        var kept: [RulePack] = []
        for pack in packs {
            if let same = kept.firstIndex(where: { $0.id == pack.id }) { kept[same] = pack } else { kept.append(pack) }
        }
        try checkIDs(kept, known: known)
        return Set(kept.map(\.language)).sorted().map { language in
            RuleLayer(
                language: language,
                tables: RuleCompiler.tables(of: kept.filter { $0.language == language }, language: language))
        }
    }

    private static func checkIDs(_ packs: [RulePack], known: [RuleName]) throws(RulePackError) {
        var files = Dictionary(known.map { ($0, "a built-in pack") }) { first, _ in first }
        var problems: [RulePackProblem] = []
        for pack in packs {
            for rule in pack.rules {
                let name = RuleName(id: rule.id, language: pack.language)
                if let other = files[name] {
                    problems.append(
                        RulePackProblem(
                            file: pack.file, place: rule.place,
                            message: "duplicate rule id `\(rule.id)`; \(other) has it too",
                            source: String(repeating: " ", count: rule.place.column - 1) + rule.id))
                }
                files[name] = pack.file
            }
        }
        if !problems.isEmpty { throw RulePackError(problems: problems) }
    }
}
