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

    /// One part in so many of what both hold must be shared, or half of the smaller: what shares less belongs together in no reader's eyes.
    private static let fewest = 5

    /// All pairs of stretches that share enough neighbouring words that are not commonplace, by old, then new.
    static func pairs(
        old: WordSequence, _ oldStretches: [Range<Int>], new: WordSequence, _ newStretches: [Range<Int>]
    ) -> [Pair] {
        let right = neighbours(new.ids, newStretches)
        let holders = holders(of: neighbours(old.ids, oldStretches), in: right)
        var counts = [Int](repeating: 0, count: newStretches.count)
        var met: [Int] = []
        var pairs: [Pair] = []
        var next = 0
        while next < holders.count {
            let a = holders[next].stretch
            while next < holders.count, holders[next].stretch == a {
                for index in holders[next].places {
                    let b = right[index].stretch
                    if counts[b] == 0 { met.append(b) }
                    counts[b] += 1
                }
                next += 1
            }
            let first = pairs.count
            for b in met {
                let (n, m) = (oldStretches[a].count + 1, newStretches[b].count + 1)
                let shared = min(counts[b], n, m)
                counts[b] = 0
                // Most share next to nothing; compared in whole numbers, that costs little.
                guard shared * 2 * fewest >= n + m || shared * 2 >= min(n, m) else { continue }
                pairs.append(
                    Pair(
                        old: a, new: b, shared: shared, likeness: 2 * Double(shared) / Double(n + m),
                        containment: Double(shared) / Double(min(n, m))))
            }
            pairs[first...].sort { $0.new < $1.new }
            met.removeAll(keepingCapacity: true)
        }
        return pairs
    }

    /// Where in `right` the new stretches stand that hold a pair of words of an old stretch; by old stretch.
    private static func holders(of left: [Neighbours], in right: [Neighbours]) -> [(stretch: Int, places: Range<Int>)] {
        var holders: [(stretch: Int, places: Range<Int>)] = []
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
            for entry in left[i0..<i] { holders.append((entry.stretch, j0..<j)) }
        }
        return sorted(holders, stretches: (left.map(\.stretch).max() ?? -1) + 1)
    }

    /// Holders by old stretch; those of one stretch stay in their order, which is that of their places.
    private static func sorted(
        _ holders: [(stretch: Int, places: Range<Int>)], stretches: Int
    ) -> [(stretch: Int, places: Range<Int>)] {
        var next = [Int](repeating: 0, count: stretches + 1)
        for holder in holders { next[holder.stretch + 1] += 1 }
        for stretch in 0..<stretches { next[stretch + 1] += next[stretch] }
        var sorted = holders
        for holder in holders {
            sorted[next[holder.stretch]] = holder
            next[holder.stretch] += 1
        }
        return sorted
    }

    /// Two neighbouring words and the stretch that holds them, in one number so that they are sorted fast: 20 bits a word, 24 the stretch.
    /// Where a text has more different words than that, some pairs are taken for each other, which does no harm to a likeness.
    private struct Neighbours {
        let bits: UInt64

        init(_ first: UInt64, _ second: UInt64, stretch: Int) {
            bits = (first << 20 ^ second) << 24 | UInt64(stretch) & 0xFF_FFFF
        }

        init(bits: UInt64) { self.bits = bits }

        var key: UInt64 { bits >> 24 }

        var stretch: Int { Int(bits & 0xFF_FFFF) }
    }

    /// The distinct neighbouring words of each stretch, sorted.
    private static func neighbours(_ ids: [Int32], _ stretches: [Range<Int>]) -> [Neighbours] {
        var found: [UInt64] = []
        found.reserveCapacity(stretches.reduce(0) { $0 + $1.count + 1 })
        for (index, stretch) in stretches.enumerated() {
            var last: UInt64 = 0
            for word in stretch {
                let number = UInt64(UInt32(bitPattern: ids[word])) + 1
                found.append(Neighbours(last, number, stretch: index).bits)
                last = number
            }
            found.append(Neighbours(last, 0, stretch: index).bits)
        }
        found.sort()
        var distinct: [Neighbours] = []
        distinct.reserveCapacity(found.count)
        for bits in found where distinct.last?.bits != bits { distinct.append(Neighbours(bits: bits)) }
        return distinct
    }
}
