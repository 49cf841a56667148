/// The steps of a compiled phrase: each is two integers, an operation and its argument.
enum Instruction {
    /// A word that carries a symbol; argument: the symbol.
    static let symbol: Int32 = 0
    /// One entry of a list; argument: the list.
    static let list: Int32 = 1
    /// The following integers, or nothing; argument: how many integers.
    static let optional: Int32 = 2
    /// Any words; argument: at most how many.
    static let gap: Int32 = 3
    /// The start of the block; argument unused.
    static let blockStart: Int32 = 4
    /// The end of the block; argument unused.
    static let blockEnd: Int32 = 5
    /// All words of the block; argument unused.
    static let wholeBlock: Int32 = 6
}
