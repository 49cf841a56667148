/// What the steps after the walk need to know of a block beyond what the document keeps.
struct BlockTraits {
    /// All its words are stressed (`b`, `strong`).
    var isBold: Bool
    /// All its words are links.
    var isLink: Bool
}
