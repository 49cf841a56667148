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

    /// A pair of words that stands in so many places tells nothing about where a stretch belongs.
    private static let commonplace = 400

    /// All pairs of stretches that share neighbouring words that are not commonplace, by old, then new.
    static func pairs(
        old: DocumentWords, _ oldStretches: [Range<Int>], new: DocumentWords, _ newStretches: [Range<Int>]
    ) -> [Pair] {
        let left = neighbours(old.ids, oldStretches)
        let right = neighbours(new.ids, newStretches)
        var hits: [UInt64] = []
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
            for a in i0..<i {
                for b in j0..<j { hits.append(UInt64(left[a].stretch) << 32 | UInt64(right[b].stretch)) }
            }
        }
        hits.sort()
        var pairs: [Pair] = []
        var start = 0
        while start < hits.count {
            var end = start
            while end < hits.count, hits[end] == hits[start] { end += 1 }
            let (a, b) = (Int(hits[start] >> 32), Int(hits[start] & 0xFFFF_FFFF))
            let (n, m) = (oldStretches[a].count + 1, newStretches[b].count + 1)
            let shared = min(end - start, n, m)
            pairs.append(
                Pair(
                    old: a, new: b, shared: shared, likeness: 2 * Double(shared) / Double(n + m),
                    containment: Double(shared) / Double(min(n, m))))
            start = end
        }
        return pairs
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
