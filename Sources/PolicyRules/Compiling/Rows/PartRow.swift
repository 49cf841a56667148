/// One row of `RuleTables.parts`.
enum PartRow {
    /// Integers a row.
    static let stride = 2
    /// 0 for a string, 1 for a list.
    static let isList = 0
    /// The string or the list.
    static let index = 1
}
