package import PolicyModel

/// A pack of rules as its author wrote it: one topic, one language.
package struct RulePack: Sendable, Hashable {
    /// Unique among the packs in use: a pack with the same id replaces this one.
    package var id: String
    /// Primary language subtag of the pages it reads, for instance `en`.
    package var language: String
    /// The topic that the pack names; `nil` where it names none.
    package var topic: Topic?
    /// The file it was read from, as the user named it.
    package var file: String
    /// In the order of the file.
    package var lists: [WordList]
    /// In the order of the file: the rules of `rules:`, then those of `values:`.
    package var rules: [Rule]
}
