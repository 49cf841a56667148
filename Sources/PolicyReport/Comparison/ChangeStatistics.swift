import PolicyModel

/// How many changes, and how many words of them, there are in each section: what `--stat` prints.
struct ChangeStatistics {
    /// One section.
    struct Row {
        /// Its headings, the outermost first; empty before the first heading.
        var section: [String]
        var changes = 0
        var significant = 0
        var removed = 0
        var inserted = 0
    }

    /// In the order in which the sections' first changes are told.
    private(set) var rows: [Row] = []

    init(_ changes: [Change]) {
        var known: [[String]: Int] = [:]
        for change in changes {
            if known[change.section] == nil {
                known[change.section] = rows.count
                rows.append(Row(section: change.section))
            }
            guard let index = known[change.section] else { continue }
            rows[index].changes += 1
            rows[index].significant += change.isSignificant ? 1 : 0
            rows[index].removed += change.wordsRemoved * change.occurrences
            rows[index].inserted += change.wordsInserted * change.occurrences
        }
    }
}
