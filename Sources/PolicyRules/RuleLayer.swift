/// The rules of one language that were compiled together.
struct RuleLayer: Sendable {
    let language: String
    let tables: RuleTables
    /// Packs whose rules another layer replaces.
    let replaced: Set<String>

    init(language: String, tables: RuleTables, replaced: Set<String> = []) {
        self.language = language
        self.tables = tables
        self.replaced = replaced
    }

    /// A layer with the same rules, aside from those of some packs.
    init(_ other: RuleLayer, without packs: Set<String>) {
        self.init(language: other.language, tables: other.tables, replaced: other.replaced.union(packs))
    }

    /// The ids of the rules that are not replaced.
    var ruleIDs: [String] {
        (0..<tables.ruleCount).compactMap { rule in
            let row = rule * RuleTables.Stride.rule
            return replaced.contains(tables.string(tables.rules[row + 12])) ? nil : tables.string(tables.rules[row])
        }
    }
}
