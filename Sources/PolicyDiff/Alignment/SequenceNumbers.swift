internal import PolicyModel

/// Numbers stretches of words so that equal stretches of both documents get equal numbers.
struct SequenceNumbers {
    /// A stretch of words, hashed once and fast.
    private struct Stretch: Hashable {
        let words: ArraySlice<Int32>
        let hash: UInt64

        init(_ words: ArraySlice<Int32>) {
            self.words = words
            hash = DrawnHash.of(words)
        }

        func hash(into hasher: inout Hasher) { hasher.combine(hash) }
    }

    private var numbers: [Stretch: Int32] = [:]
    /// Words of the stretch with each number.
    private(set) var weights: [Int] = []

    /// The number of a stretch of words.
    mutating func number(of words: ArraySlice<Int32>) -> Int32 {
        let stretch = Stretch(words)
        if let known = numbers[stretch] { return known }
        let number = Int32(weights.count)
        numbers[stretch] = number
        weights.append(words.count)
        return number
    }

    /// Whether a stretch of words has a number.
    func isKnown(_ words: ArraySlice<Int32>) -> Bool { numbers[Stretch(words)] != nil }
}
