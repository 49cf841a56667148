package import PolicyModel

/// A pack of rules as its author wrote it: one concept or topic, one language.
package struct RulePack: Sendable, Hashable {
    /// The lists that the engine itself asks for by name.
    static let engineLists = ["exceptions", "pointers", "asides"]

    /// Unique among the packs in use: a pack with the same id replaces this one, as does one with an id that this one's goes on from.
    package var id: String
    /// Primary language subtag of the pages it reads, for instance `en`.
    package var language: String
    /// The topic that the pack names; `nil` where it names none.
    package var topic: Topic?
    /// The file it was read from, as the user named it.
    package var file: String
    /// In the order of the files: shared lists that the pack uses, then its own.
    package var lists: [WordList]
    /// In the order of the file: the rules of `rules:`, then those of `values:`.
    package var rules: [Rule]
    /// The words by which statements of its language are weighed; where several packs of a language have some, the last one's count.
    package var signs: [SignWords: [RulePattern]] = [:]
    /// How often each common word of its language stands in ten thousand words of policies.
    package var common: [String: Int] = [:]

    /// Whether a pack with an id takes the place of one with another: `en.ai-training` replaces `en.ai-training` and `en.ai-training.use`.
    package static func id(_ id: String, replaces other: String) -> Bool {
        other == id || other.hasPrefix(id + ".")
    }
}
