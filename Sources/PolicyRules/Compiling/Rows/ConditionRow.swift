/// One row of `RuleTables.conditions`.
enum ConditionRow {
    /// Integers a row.
    static let stride = 4
    /// Places (bits).
    static let places = 0
    static let quantifier = 1
    /// Range of `RuleTables.conditionPatterns`.
    static let patterns = 2
    static let patternsEnd = 3
}
