/// Where a form of the page leads.
package struct FormRoute: Sendable, Hashable {
    /// The address that it is sent to, cleaned as those of links are; empty where the page itself receives it.
    package var target: String
    /// `get`, `post` or `dialog`, in small letters; an address of the mail program stands as `target`.
    package var method: String
    /// What is filled in, chosen or ticked before a person touches it, as `name=value`, in reading order; tokens of one visit are left out.
    package var presets: [String]
    /// The last block before the form's end, near which its words stand; `nil` where the page has none.
    package var block: Int?

    package init(target: String, method: String, presets: [String], block: Int?) {
        self.target = target
        self.method = method
        self.presets = presets
        self.block = block
    }
}
