/// A stretch of a document under one heading. Sections are a flat list in reading order; nesting is `parent`.
///
/// Section 0 is the text before the first heading; it has no heading and may be empty of blocks.
package struct Section: Sendable, Hashable {
    /// Index of the heading's block, which is the section's first block; `nil` for section 0.
    package var heading: Int?
    /// The heading's level, 1 to 6; 0 for section 0.
    package var level: Int
    /// Index of the section that holds this one, always smaller than this section's own; `nil` at the top.
    package var parent: Int?
    /// The blocks of the section itself, without those of the sections nested in it, in reading order.
    package var blocks: Range<Int>

    package init(heading: Int?, level: Int, parent: Int?, blocks: Range<Int>) {
        self.heading = heading
        self.level = level
        self.parent = parent
        self.blocks = blocks
    }
}
