/// One row of `RuleTables.strings`: a byte range in `RuleTables.text`.
enum StringRow {
    /// Integers a row.
    static let stride = 2
    static let start = 0
    static let end = 1
}
