internal import PolicyModel

/// Answers that were computed lately, by a key: a table of bounded size in which a newer answer may push out an older one.
struct RecentAnswers: Sendable {
    private static let sizes = 64...2048
    /// Key + 1, so that 0 is an empty place.
    private var keys: [UInt64]
    private var answers: [UInt64]

    /// Room for the answers about a page of so many words.
    init(words: Int) {
        var size = Self.sizes.lowerBound
        while size < min(words, Self.sizes.upperBound) { size *= 2 }
        keys = Array(repeating: 0, count: size)
        answers = Array(repeating: 0, count: size)
    }

    /// The answer for a key, or `nil` where it is not known (any more).
    @inline(__always)
    func answer(_ key: UInt64) -> UInt64? {
        let place = place(of: key)
        return keys[place] == key &+ 1 ? answers[place] : nil
    }

    @inline(__always)
    mutating func keep(_ answer: UInt64, for key: UInt64) {
        let place = place(of: key)
        keys[place] = key &+ 1
        answers[place] = answer
    }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: ByteHash.mixed(key)) & (keys.count - 1)
    }
}
