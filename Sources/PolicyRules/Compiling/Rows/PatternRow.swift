/// One row of `RuleTables.patterns`.
enum PatternRow {
    /// Integers a row.
    static let stride = 12
    /// Where its code begins in `RuleTables.code`, and where it ends.
    static let code = 0
    static let codeEnd = 1
    /// The symbol that it is looked for at.
    static let anchor = 2
    /// The fewest and the most words before the anchor.
    static let fewest = 3
    static let most = 4
    /// 1 where it begins at the start of a block.
    static let beginsBlock = 5
    /// Four marks that every match's sentence has (-1: fewer).
    static let marks = 6
    /// Kinds and regions (bits) of the blocks in which some rule that uses it looks.
    static let kinds = 10
    static let regions = 11
}
