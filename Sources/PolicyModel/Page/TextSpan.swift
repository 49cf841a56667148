/// A place in a document: the single currency of place, carried from extraction on and never searched for again.
package struct TextSpan: Sendable, Hashable, Comparable {
    /// Index into `PolicyDocument.sections`.
    package var section: Int
    /// Index into `PolicyDocument.blocks`.
    package var block: Int
    /// First byte, in UTF-8 from the start of the block.
    package var start: Int
    /// One past the last byte, in UTF-8 from the start of the block.
    package var end: Int

    package init(section: Int, block: Int, start: Int, end: Int) {
        self.section = section
        self.block = block
        self.start = start
        self.end = end
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.block, left.start, left.end) < (right.block, right.start, right.end)
    }
}
