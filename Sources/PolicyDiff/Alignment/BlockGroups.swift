internal import PolicyModel

/// The blocks of both documents in groups that belong together because words of theirs are aligned: a paragraph and what became of it.
struct BlockGroups {
    /// Blocks that belong together, in reading order on each side.
    struct Group {
        var old: [Int] = []
        var new: [Int] = []
        /// Whether it stands elsewhere than before: most of its aligned words left their place.
        var isMoved = false
    }

    /// A block of each document.
    private struct Ends: Hashable {
        var old: Int
        var new: Int
    }

    /// In the order in which their first block stands, those with new blocks by these.
    private(set) var groups: [Group] = []
    /// The group of each block of the old document; -1 for blocks without words.
    private(set) var ofOld: [Int]
    /// The group of each block of the new document; -1 for blocks without words.
    private(set) var ofNew: [Int]

    /// Groups the blocks of two documents whose words are aligned in `runs`.
    init(_ old: WordSequence, _ new: WordSequence, runs: [AlignedWords]) {
        let offset = old.blockWords.count
        var parents = Array(0..<offset + new.blockWords.count)
        func root(_ node: Int) -> Int {
            var node = node
            while parents[node] != node {
                parents[node] = parents[parents[node]]
                node = parents[node]
            }
            return node
        }
        let segments = Self.segments(old, new, runs)
        var movedBetween: [Ends: Int] = [:]
        for segment in segments where segment.isMoved { movedBetween[Ends(old: segment.old, new: segment.new), default: 0] += segment.words }
        var (kept, moved) = ([Int](repeating: 0, count: offset), [Int](repeating: 0, count: offset))
        for segment in segments {
            let larger = max(old.blockWords[segment.old].count, new.blockWords[segment.new].count)
            guard !segment.isMoved || movedBetween[Ends(old: segment.old, new: segment.new), default: 0] * 2 >= larger else { continue }
            let (x, y) = (root(segment.old), root(offset + segment.new))
            if x != y { parents[max(x, y)] = min(x, y) }
            if segment.isMoved { moved[segment.old] += segment.words } else { kept[segment.old] += segment.words }
        }
        ofOld = [Int](repeating: -1, count: offset)
        ofNew = [Int](repeating: -1, count: new.blockWords.count)
        var groupOf = [Int](repeating: -1, count: parents.count)
        func group(of node: Int, in groups: inout [Group]) -> Int {
            let top = root(node)
            if groupOf[top] < 0 {
                groupOf[top] = groups.count
                groups.append(Group())
            }
            return groupOf[top]
        }
        for block in new.wordedBlocks {
            let index = group(of: offset + block, in: &groups)
            ofNew[block] = index
            groups[index].new.append(block)
        }
        for block in old.wordedBlocks {
            let index = group(of: block, in: &groups)
            ofOld[block] = index
            groups[index].old.append(block)
        }
        for index in groups.indices {
            groups[index].isMoved =
                groups[index].old.reduce(0) { $0 + moved[$1] } > groups[index].old.reduce(0) { $0 + kept[$1] }
        }
    }

    /// The runs cut at the ends of blocks on both sides.
    private static func segments(
        _ old: WordSequence, _ new: WordSequence, _ runs: [AlignedWords]
    ) -> [(old: Int, new: Int, words: Int, isMoved: Bool)] {
        var segments: [(old: Int, new: Int, words: Int, isMoved: Bool)] = []
        for run in runs {
            var (x, y) = (run.old.lowerBound, run.new.lowerBound)
            while x < run.old.upperBound {
                let (a, b) = (old.blocks[x], new.blocks[y])
                let words = min(old.blockWords[a].upperBound - x, new.blockWords[b].upperBound - y, run.old.upperBound - x)
                segments.append((a, b, words, run.isMoved))
                (x, y) = (x + words, y + words)
            }
        }
        return segments
    }
}
