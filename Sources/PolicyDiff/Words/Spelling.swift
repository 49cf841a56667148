/// Whether two words, or two ways to write some words, are the same but for a slip of the pen.
enum Spelling {
    /// Whether two stretches of folded words differ by a letter or two: the same letters with other gaps ("e-mail", "email"), or word by
    /// word the same first letter and one letter more, less, other or swapped; two in words of eight letters or more.
    static func isSlip(_ old: [[UInt8]], _ new: [[UInt8]]) -> Bool {
        if Array(old.joined()) == Array(new.joined()) { return true }
        guard old.count == new.count else { return false }
        return zip(old, new).allSatisfy { before, after in
            let longer = max(before.count, after.count)
            guard longer >= 5, before.first == after.first else { return before == after }
            return distance(before, after) <= (longer >= 8 ? 2 : 1)
        }
    }

    /// Letters to insert, delete, replace or swap with the next.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard abs(a.count - b.count) <= 2, a.count <= 64 else { return .max }
        var rows = [Array(0...b.count)]
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in b.indices.map({ $0 + 1 }) {
                let isSame = a[i - 1] == b[j - 1]
                row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (isSame ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], rows[i - 2][j - 2] + 1) }
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
