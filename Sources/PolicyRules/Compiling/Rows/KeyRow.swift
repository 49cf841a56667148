/// One row of `RuleTables.keys`.
enum KeyRow {
    /// Integers a row.
    static let stride = 5
    /// `Vocabulary.Kind`.
    static let kind = 0
    /// Byte range in `RuleTables.text`.
    static let text = 1
    static let textEnd = 2
    /// Range of `RuleTables.keySymbols`.
    static let symbols = 3
    static let symbolsEnd = 4
}
