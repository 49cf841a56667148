internal import Synchronization

/// The rules of one language that were compiled together; prepared ones are decoded when a page first needs them.
final class RuleLayer: Sendable {
    let language: String
    /// Packs whose rules another layer replaces.
    let replaced: Set<String>
    private let prepared: PreparedRules?
    private let decoded: Mutex<RuleTables?>

    init(language: String, tables: RuleTables) {
        self.language = language
        replaced = []
        prepared = nil
        decoded = Mutex(tables)
    }

    init(_ prepared: PreparedRules, replaced: Set<String> = []) {
        language = prepared.language
        self.replaced = replaced
        self.prepared = prepared
        decoded = Mutex(nil)
    }

    /// A layer with the same rules, aside from those of some packs.
    init(_ other: RuleLayer, without packs: Set<String>) {
        language = other.language
        replaced = other.replaced.union(packs)
        prepared = other.prepared
        decoded = Mutex(other.decoded.withLock { $0 })
    }

    var tables: RuleTables {
        decoded.withLock { decoded in
            if let decoded { return decoded }
            let tables = prepared?.tables ?? RuleTables()
            decoded = tables
            return tables
        }
    }

    /// The ids of the rules that are not replaced.
    var ruleIDs: [String] {
        let tables = tables
        return (0..<tables.ruleCount).compactMap { rule in
            let row = rule * RuleTables.Stride.rule
            return replaced.contains(tables.string(tables.rules[row + 12])) ? nil : tables.string(tables.rules[row])
        }
    }
}
