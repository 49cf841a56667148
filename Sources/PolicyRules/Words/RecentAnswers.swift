internal import PolicyModel

/// Answers that were computed lately, by a key: a table of bounded size in which a newer answer may push out an older one.
struct RecentAnswers: Sendable {
    private static let sizes = 64...2048
    private struct Row {
        /// Key + 1, so that 0 is an empty place.
        var key: UInt64 = 0
        var answer: UInt64 = 0
    }

    private var rows: [Row]

    /// Room for the answers about a page of so many words.
    init(words: Int) {
        var size = Self.sizes.lowerBound
        while size < min(words, Self.sizes.upperBound) { size *= 2 }
        rows = Array(repeating: Row(), count: size)
    }

    /// The answer for a key, or `nil` where it is not known (any more).
    @inline(__always)
    func answer(_ key: UInt64) -> UInt64? {
        let row = rows[place(of: key)]
        return row.key == key &+ 1 ? row.answer : nil
    }

    @inline(__always)
    mutating func keep(_ answer: UInt64, for key: UInt64) {
        rows[place(of: key)] = Row(key: key &+ 1, answer: answer)
    }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: ByteHash.mixed(key)) & (rows.count - 1)
    }
}
