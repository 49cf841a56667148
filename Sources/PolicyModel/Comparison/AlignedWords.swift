/// A run of words that stands in both documents. Words are counted from 0 in reading order over all blocks, as `WordScanner` finds them.
package struct AlignedWords: Sendable, Hashable {
    /// Words of the old document, by their number.
    package var old: Range<Int>
    /// As long as `old`.
    package var new: Range<Int>
    /// Whether the run left its place among the others.
    package var isMoved: Bool

    package init(old: Range<Int>, new: Range<Int>, isMoved: Bool) {
        self.old = old
        self.new = new
        self.isMoved = isMoved
    }

    /// The run when the two documents trade places.
    package var swapped: Self { Self(old: new, new: old, isMoved: isMoved) }
}
