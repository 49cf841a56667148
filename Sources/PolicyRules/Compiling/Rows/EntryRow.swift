/// One row of `RuleTables.entries`.
enum EntryRow {
    /// Integers a row.
    static let stride = 5
    /// Where its code begins in `RuleTables.code`, and where it ends.
    static let code = 0
    static let codeEnd = 1
    /// Canonical value (string; -1: the words as they stand).
    static let canonical = 2
    /// Symbol of the words that it begins with (-1: no single one).
    static let opening = 3
    /// Symbol of the second word (-1: no single one): of the entries that a word can begin, it refutes most without a look at their code.
    static let second = 4
}
