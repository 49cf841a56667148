/// Words of a sentence that bear on the sign of what it says.
struct SignMark: Sendable {
    let kind: SignWords
    /// In words of the page.
    let words: Range<Int>

    /// Whether any word belongs to both.
    func overlaps(_ other: Self) -> Bool { words.overlaps(other.words) }
}
