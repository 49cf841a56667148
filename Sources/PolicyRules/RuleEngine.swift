package import PolicyModel

/// Runs all rules over the words of a page in one pass.
package struct RuleEngine: Sendable {
    package init(rules: CompiledRules, selection: RuleSelection = RuleSelection()) {}

    /// What the rules of the page's language find on it.
    package func scan(_ document: PolicyDocument) -> RuleScan {
        RuleScan(findings: [], contributions: [], notices: [])
    }
}
