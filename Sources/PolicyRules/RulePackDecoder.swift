/// Reads rule packs from YAML.
package struct RulePackDecoder: Sendable {
    package init() {}

    /// The pack in `text`; `file` is the name to report problems under.
    ///
    /// Throws `RulePackError` with every problem found: unknown keys, lists and concepts, duplicate ids, patterns that do not parse.
    package func decode(_ text: String, file: String) throws(RulePackError) -> RulePack {
        throw RulePackError(problems: [])
    }
}
