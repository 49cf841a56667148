/// One row of `RuleTables.lists`.
enum ListRow {
    /// Integers a row.
    static let stride = 6
    /// Symbol of the words that are an entry alone (-1: none).
    static let single = 0
    /// Symbol of the words that can begin an entry.
    static let first = 1
    /// Its first entry; then the end of those of several words, and of all. Of a list without canonical values only those of several words stand there.
    static let entries = 2
    static let severalEnd = 3
    static let entriesEnd = 4
    /// Symbol of the words that can begin an entry of several words (-1: none).
    static let firstOfSeveral = 5
}
