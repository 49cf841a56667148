/// Runs the examples of rules, as written and mutated.
package struct RuleExampleRunner: Sendable {
    package init() {}

    /// How many examples were run, and those that failed, in the order of the packs.
    package func run(_ packs: [RulePack]) throws(RulePackError) -> (examples: Int, failures: [RuleExampleFailure]) {
        (0, [])
    }
}
