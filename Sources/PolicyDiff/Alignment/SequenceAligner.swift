/// Pairs equal elements of two sequences in order: anchors that are unique on both sides first, the heaviest chain of them, then what lies
/// between (patience diff), at last the shortest edit script of small rests.
struct SequenceAligner {
    private let old: [Int32]
    private let new: [Int32]
    /// Weight of an element, by its number.
    private let weights: [Int]
    private var oldCounts: [Int32]
    private var newCounts: [Int32]
    private var newPlaces: [Int]
    /// Pairs found, not in order while it works.
    private var pairs: [(old: Int, new: Int)] = []

    /// Aligns two sequences of numbers below `weights.count`.
    static func pairs(old: [Int32], new: [Int32], weights: [Int]) -> [(old: Int, new: Int)] {
        var aligner = Self(old: old, new: new, weights: weights)
        aligner.align(old.indices, new.indices)
        return aligner.pairs.sorted { $0.old < $1.old }
    }

    private init(old: [Int32], new: [Int32], weights: [Int]) {
        self.old = old
        self.new = new
        self.weights = weights
        oldCounts = [Int32](repeating: 0, count: weights.count)
        newCounts = oldCounts
        newPlaces = [Int](repeating: 0, count: weights.count)
    }

    /// Works on a stack of its own: a page cannot make it deep.
    private mutating func align(_ whole: Range<Int>, _ other: Range<Int>) {
        var open = [(whole, other)]
        while let (left, right) = open.popLast() {
            var (a, b) = (left, right)
            while let x = a.first, let y = b.first, old[x] == new[y] {
                pairs.append((x, y))
                a = a.dropFirst()
                b = b.dropFirst()
            }
            while let x = a.last, let y = b.last, old[x] == new[y] {
                pairs.append((x, y))
                a = a.dropLast()
                b = b.dropLast()
            }
            guard !a.isEmpty, !b.isEmpty else { continue }
            let anchors = anchors(a, b)
            if anchors.isEmpty {
                for (x, y) in EditScript.pairs(old[a], new[b]) ?? [] { pairs.append((x, y)) }
                continue
            }
            var (x, y) = (a.lowerBound, b.lowerBound)
            for anchor in anchors {
                pairs.append(anchor)
                open.append((x..<anchor.old, y..<anchor.new))
                (x, y) = (anchor.old + 1, anchor.new + 1)
            }
            open.append((x..<a.upperBound, y..<b.upperBound))
        }
    }

    /// The heaviest chain of elements that are unique in both ranges.
    private mutating func anchors(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
        for index in a { oldCounts[Int(old[index])] += 1 }
        for index in b {
            newCounts[Int(new[index])] += 1
            newPlaces[Int(new[index])] = index
        }
        var candidates: [HeaviestChain.Candidate] = []
        for index in a {
            let element = Int(old[index])
            if oldCounts[element] == 1, newCounts[element] == 1 {
                candidates.append(.init(old: index, new: newPlaces[element], weight: weights[element]))
            }
        }
        for index in a { oldCounts[Int(old[index])] = 0 }
        for index in b { newCounts[Int(new[index])] = 0 }
        return HeaviestChain.of(candidates).map { ($0.old, $0.new) }
    }
}
