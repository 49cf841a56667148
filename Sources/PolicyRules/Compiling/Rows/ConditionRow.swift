/// One row of `RuleTables.conditions`.
enum ConditionRow {
    /// Integers a row.
    static let stride = 5
    /// Places (bits).
    static let places = 0
    static let quantifier = 1
    /// Range of `RuleTables.conditionPatterns`.
    static let patterns = 2
    static let patternsEnd = 3
    /// A number that conditions which ask the same have in common.
    static let same = 4
}
