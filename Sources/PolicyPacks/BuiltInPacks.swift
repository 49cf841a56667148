package import PolicyRules

/// The rule packs inside the executable, compiled when it was built.
package enum BuiltInPacks {
    /// Their rules, ready to run.
    package static let rules = CompiledRules(prepared: PreparedPacks.rules)

    /// The packs as their authors wrote them, for showing and testing rules; reads YAML, so it takes a while.
    package static func packs() throws(RulePackError) -> [RulePack] {
        let decoder = RulePackDecoder()
        var packs: [RulePack] = []
        for (file, text) in PreparedPacks.files { packs.append(try decoder.decode(text, file: file)) }
        return packs
    }
}
