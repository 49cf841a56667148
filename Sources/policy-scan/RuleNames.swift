import PolicyRules

/// The names that a user may call rules by: ids, ids in one language, and aliases.
struct RuleNames {
    /// Ids and aliases, in the order of the packs.
    private(set) var known: [String] = []
    private var qualified: [String: [String]] = [:]

    init(_ packs: [RulePack]) {
        for pack in packs {
            for rule in pack.rules {
                let name = RuleName(id: rule.id, language: pack.language).qualified
                for alias in [rule.id, name] + rule.aliases {
                    if qualified[alias] == nil { known.append(alias) }
                    qualified[alias, default: []].append(name)
                }
            }
        }
    }

    /// The rules of a name, each with its language, for instance `en.ai.use.train`; `nil` for a name that no rule has.
    func names(of name: String) -> [String]? { qualified[name] }
}
