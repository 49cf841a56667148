/// A match of a pattern that some rule asks for.
struct PatternHit {
    var pattern: Int32
    /// From the first sentence of its block.
    var sentence: Int
    /// From the first word of its block.
    var words: Range<Int>
}
