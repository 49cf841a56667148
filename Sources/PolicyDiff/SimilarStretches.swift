/// Finds stretches of words that resemble each other, by the pairs of neighbouring words they share. Cost grows with the text, not with
/// the number of possible pairs.
enum SimilarStretches {
    /// Two stretches that share something.
    struct Pair {
        /// Index into the old stretches.
        var old: Int
        /// Index into the new stretches.
        var new: Int
        /// Neighbouring words that both hold, each end of a stretch counting as a word.
        var shared: Int
        /// Shared pairs against all pairs of both (Dice): 0 to 1.
        var likeness: Double
        /// Shared pairs against those of the smaller stretch: 0 to 1.
        var containment: Double
    }

    /// A pair of words that stands in so many stretches of both sides, multiplied, tells nothing about where a stretch belongs.
    private static let commonplace = 4000

    /// All pairs of stretches that share neighbouring words that are not commonplace, by old, then new.
    static func pairs(
        old: WordSequence, _ oldStretches: [Range<Int>], new: WordSequence, _ newStretches: [Range<Int>]
    ) -> [Pair] {
        let right = neighbours(new.ids, newStretches)
        let holders = holders(of: neighbours(old.ids, oldStretches), in: right, stretches: oldStretches.count)
        var counts = [Int](repeating: 0, count: newStretches.count)
        var met: [Int] = []
        var pairs: [Pair] = []
        for (a, lists) in holders.enumerated() {
            for list in lists {
                for entry in right[list] {
                    if counts[entry.stretch] == 0 { met.append(entry.stretch) }
                    counts[entry.stretch] += 1
                }
            }
            met.sort()
            for b in met {
                let (n, m) = (oldStretches[a].count + 1, newStretches[b].count + 1)
                let shared = min(counts[b], n, m)
                counts[b] = 0
                pairs.append(
                    Pair(
                        old: a, new: b, shared: shared, likeness: 2 * Double(shared) / Double(n + m),
                        containment: Double(shared) / Double(min(n, m))))
            }
            met.removeAll(keepingCapacity: true)
        }
        return pairs
    }

    /// For each old stretch where in `right` the new stretches stand that hold each of its pairs of words.
    private static func holders(
        of left: [(key: UInt64, stretch: Int)], in right: [(key: UInt64, stretch: Int)], stretches: Int
    ) -> [[Range<Int>]] {
        var holders = [[Range<Int>]](repeating: [], count: stretches)
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].key != right[j].key {
                if left[i].key < right[j].key { i += 1 } else { j += 1 }
                continue
            }
            let key = left[i].key
            let (i0, j0) = (i, j)
            while i < left.count, left[i].key == key { i += 1 }
            while j < right.count, right[j].key == key { j += 1 }
            guard (i - i0) * (j - j0) <= commonplace else { continue }
            for entry in left[i0..<i] { holders[entry.stretch].append(j0..<j) }
        }
        return holders
    }

    /// The distinct neighbouring words of each stretch, sorted.
    private static func neighbours(_ ids: [Int32], _ stretches: [Range<Int>]) -> [(key: UInt64, stretch: Int)] {
        var found: [(key: UInt64, stretch: Int)] = []
        for (index, stretch) in stretches.enumerated() {
            var last: UInt64 = 0
            for word in stretch {
                let number = UInt64(UInt32(bitPattern: ids[word])) + 1
                found.append((last << 32 | number, index))
                last = number
            }
            found.append((last << 32, index))
        }
        found.sort { ($0.key, $0.stretch) < ($1.key, $1.stretch) }
        var distinct: [(key: UInt64, stretch: Int)] = []
        distinct.reserveCapacity(found.count)
        for entry in found where distinct.last.map({ $0 != entry }) ?? true { distinct.append(entry) }
        return distinct
    }
}
