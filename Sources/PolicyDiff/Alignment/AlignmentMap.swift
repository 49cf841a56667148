internal import PolicyModel

/// Which word of the old document is which word of the new one, while the alignment grows.
struct AlignmentMap {
    /// For each old word the new one, or -1.
    private(set) var newOf: [Int]
    /// For each new word the old one, or -1.
    private(set) var oldOf: [Int]
    /// For each old word whether it left its place.
    private(set) var isMoved: [Bool]

    init(old: Int, new: Int) {
        newOf = [Int](repeating: -1, count: old)
        oldOf = [Int](repeating: -1, count: new)
        isMoved = [Bool](repeating: false, count: old)
    }

    /// Pairs two words that are free.
    mutating func pair(_ old: Int, _ new: Int, moved: Bool) {
        newOf[old] = new
        oldOf[new] = old
        isMoved[old] = moved
    }

    /// Pairs two runs of the same length, word by word.
    mutating func pair(_ old: Range<Int>, _ new: Range<Int>, moved: Bool) {
        for step in 0..<old.count { pair(old.lowerBound + step, new.lowerBound + step, moved: moved) }
    }

    /// Sets a pair free again.
    mutating func part(_ old: Int) {
        oldOf[newOf[old]] = -1
        newOf[old] = -1
        isMoved[old] = false
    }

    /// Whether none of the old words is paired.
    func isFree(old words: Range<Int>) -> Bool { words.allSatisfy { newOf[$0] < 0 } }

    /// Whether none of the new words is paired.
    func isFree(new words: Range<Int>) -> Bool { words.allSatisfy { oldOf[$0] < 0 } }

    /// The gaps of the alignment in place: maximal stretches between words that kept their place, both sides, at least one not empty.
    var gaps: [(old: Range<Int>, new: Range<Int>)] {
        var gaps: [(old: Range<Int>, new: Range<Int>)] = []
        var (x, y) = (0, 0)
        for old in newOf.indices where newOf[old] >= 0 && !isMoved[old] {
            if old > x || newOf[old] > y { gaps.append((x..<old, y..<newOf[old])) }
            (x, y) = (old + 1, newOf[old] + 1)
        }
        if x < newOf.count || y < oldOf.count { gaps.append((x..<newOf.count, y..<oldOf.count)) }
        return gaps
    }

    /// For each new word the old word before which it would stand, and for each old word the new one, by the words that kept their place.
    var anchors: (old: [Int], new: [Int]) {
        var (old, new) = ([Int](repeating: 0, count: oldOf.count), [Int](repeating: 0, count: newOf.count))
        var next = 0
        for word in oldOf.indices {
            if oldOf[word] >= 0, !isMoved[oldOf[word]] { next = oldOf[word] + 1 }
            old[word] = next
        }
        next = 0
        for word in newOf.indices {
            if newOf[word] >= 0, !isMoved[word] { next = newOf[word] + 1 }
            new[word] = next
        }
        return (old, new)
    }

    /// The runs, by their place in the new document.
    var runs: [AlignedWords] {
        var runs: [AlignedWords] = []
        for new in oldOf.indices where oldOf[new] >= 0 {
            let old = oldOf[new]
            if let last = runs.last, last.new.upperBound == new, last.old.upperBound == old, last.isMoved == isMoved[old] {
                runs[runs.count - 1].old = last.old.lowerBound..<old + 1
                runs[runs.count - 1].new = last.new.lowerBound..<new + 1
            } else {
                runs.append(AlignedWords(old: old..<old + 1, new: new..<new + 1, isMoved: isMoved[old]))
            }
        }
        return runs
    }
}
