package import PolicyModel

/// Which rules take part: by topic (`ai-training`), concept (`ai.use`), rule id, or id in one language (`en.ai.use.train`).
package struct RuleSelection: Sendable, Hashable {
    /// Empty for all.
    package var only: [String]
    /// Topics, concepts and rule ids that take no part.
    package var skip: [String]

    /// Primary language subtags of the pages that are read; empty for all.
    package var languages: [String]

    package init(only: [String] = [], skip: [String] = [], languages: [String] = []) {
        self.only = only
        self.skip = skip
        self.languages = languages
    }

    /// Whether a rule takes part; `skip` wins over `only`.
    package func includes(_ rule: RuleName, concept: Concept?) -> Bool {
        func names(_ selector: String) -> Bool {
            selector == rule.id || selector == rule.qualified || selector == concept?.rawValue || selector == concept?.topic?.rawValue
        }
        return !skip.contains(where: names) && (only.isEmpty || only.contains(where: names))
    }
}
