/// Rules of all languages in the form the engine runs: flat tables, made once.
package struct CompiledRules: Sendable {
    /// Compiles packs; a pack with the id of an earlier one replaces it.
    ///
    /// Throws `RulePackError` where two packs hold a rule of the same id.
    package init(_ packs: [RulePack]) throws(RulePackError) {}

    /// The languages there are rules for, sorted.
    package var languages: [String] { [] }
}
