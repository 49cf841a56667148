internal import PolicyLanguage
internal import PolicyModel
package import PolicyRules

/// The rule packs inside the executable, compiled when it was built.
package enum BuiltInPacks {
    /// Their rules, ready to run.
    package static let rules = CompiledRules(prepared: PreparedPacks.rules, splitter: .ofAllLanguages)

    /// Reads packs that see the words which the built-in ones share.
    package static var decoder: RulePackDecoder { RulePackDecoder(words: PreparedPacks.words, packs: PreparedPacks.packs) }

    /// The packs as their authors wrote them, for showing and testing rules; reads YAML, so it takes a while.
    package static func packs() throws(RulePackError) -> [RulePack] {
        try decoder.decode(PreparedPacks.packs)
    }
}
