/// One control of a form on the page, as a person meets it.
package struct FormField: Sendable, Hashable {
    /// The words that label it, or its placeholder or accessible name; empty where it has none.
    package var label: String
    /// `text`, `email`, `country`, `choice`, `checkbox`, `textarea`, `file` and the like: the control's kind in HTML's words.
    package var kind: String
    /// Whether the form says that it must be filled in.
    package var isRequired: Bool
    /// The block that holds its label, where there is one.
    package var block: Int?

    package init(label: String, kind: String, isRequired: Bool, block: Int?) {
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
        self.block = block
    }
}
