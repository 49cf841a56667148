/// What happened to the blocks of a change beside its words.
package enum ChangeForm: String, Sendable, Hashable, CaseIterable {
    /// One block became several.
    case split
    /// Several blocks became one.
    case joined
    /// The block is of another kind than before: a list item became a paragraph, a paragraph a heading.
    case recast
    /// Only the number before a heading or an item is another.
    case renumbered
    /// The words are the same; case, punctuation, quote or footnote marks are others.
    case punctuation

    /// What it is called when the two documents trade places.
    package var swapped: Self {
        switch self {
        case .split: .joined
        case .joined: .split
        case .recast, .renumbered, .punctuation: self
        }
    }
}
