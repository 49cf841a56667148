/// Texts of one page that are versions of each other, beside others that alternate with them.
public struct PolicyVariant: Sendable, Hashable {
    /// `A`, `B`, ... in the order in which they were first captured.
    public var id: String
    /// The primary language subtag, where it is known.
    public var language: String?
    /// The company that answered for it last.
    public var controller: String?
    /// Whether it names legal bases, as European law asks.
    public var namesLegalBases: Bool

    package init(id: String, language: String?, controller: String?, namesLegalBases: Bool) {
        self.id = id
        self.language = language
        self.controller = controller
        self.namesLegalBases = namesLegalBases
    }
}
