/// What tells a rule from all others: rules of several languages may have one id.
package struct RuleName: Sendable, Hashable {
    /// For instance `obj.right.may-object`.
    package var id: String
    /// Primary language subtag, for instance `en`.
    package var language: String

    package init(id: String, language: String) {
        self.id = id
        self.language = language
    }

    /// The rule of one language, for instance `en.obj.right.may-object`.
    package var qualified: String { language + "." + id }
}
