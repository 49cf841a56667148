/// A place in a document: the single currency of place, carried from extraction on and never searched for again.
public struct TextSpan: Sendable, Hashable, Comparable {
    /// Index into `PolicyDocument.sections`.
    public var section: Int
    /// Index into `PolicyDocument.blocks`.
    public var block: Int
    /// First byte, in UTF-8 from the start of the block.
    public var start: Int
    /// One past the last byte, in UTF-8 from the start of the block.
    public var end: Int

    package init(section: Int, block: Int, start: Int, end: Int) {
        self.section = section
        self.block = block
        self.start = start
        self.end = end
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.block, left.start, left.end) < (right.block, right.start, right.end)
    }
}
