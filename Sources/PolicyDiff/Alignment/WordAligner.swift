internal import PolicyModel

/// Aligns the words of two documents: equal blocks in place, equal blocks elsewhere, similar blocks in place, similar blocks elsewhere,
/// and at last whole sentences that went from one block to another. Words are compared only within what belongs together, so that two
/// texts without relation do not share their small words.
struct WordAligner {
    private let old: WordSequence
    private let new: WordSequence
    private let vocabulary: WordClasses
    /// For each block of both sides whether it is a heading.
    private let isHeading: (old: [Bool], new: [Bool])
    private var map: AlignmentMap

    /// The alignment of two documents whose words are numbered in one table.
    static func align(
        _ old: WordSequence, _ new: WordSequence, _ vocabulary: WordClasses, isHeading: (old: [Bool], new: [Bool])
    ) -> [AlignedWords] {
        if old.ids == new.ids {
            return old.ids.isEmpty ? [] : [AlignedWords(old: old.ids.indices, new: new.ids.indices, isMoved: false)]
        }
        var aligner = Self(
            old: old, new: new, vocabulary: vocabulary, isHeading: isHeading, map: AlignmentMap(old: old.ids.count, new: new.ids.count))
        aligner.alignEqualBlocks()
        aligner.alignSimilarBlocks()
        aligner.alignRuns()
        aligner.alignRests()
        return aligner.map.runs
    }

    /// A block moves by itself only if it has this many words, or stands only once on each side; others ("Learn more") come and go.
    private static let smallestMove = 4

    // MARK: Equal blocks

    private mutating func alignEqualBlocks() {
        var numbers = SequenceNumbers()
        let (oldBlocks, newBlocks) = (old.wordedBlocks, new.wordedBlocks)
        let left = oldBlocks.map { numbers.number(of: old.ids[old.blockWords[$0]]) }
        let right = newBlocks.map { numbers.number(of: new.ids[new.blockWords[$0]]) }
        for (i, j) in SequenceAligner.pairs(old: left, new: right, weights: numbers.weights) {
            map.pair(old.blockWords[oldBlocks[i]], new.blockWords[newBlocks[j]], moved: false)
        }
        moveEqualBlocks(left, oldBlocks, right, newBlocks, kinds: numbers.weights)
    }

    /// Pairs equal blocks that are left over on both sides: those that are unique among them first, with what stands next to them.
    private mutating func moveEqualBlocks(
        _ left: [Int32], _ oldBlocks: [Int], _ right: [Int32], _ newBlocks: [Int], kinds: [Int]
    ) {
        var freeOld = left.indices.map { map.isFree(old: old.blockWords[oldBlocks[$0]]) }
        var freeNew = right.indices.map { map.isFree(new: new.blockWords[newBlocks[$0]]) }
        var places = [[Int]](repeating: [], count: kinds.count)
        for index in right.indices where freeNew[index] { places[Int(right[index])].append(index) }
        var copies = [Int](repeating: 0, count: kinds.count)
        for index in left.indices where freeOld[index] { copies[Int(left[index])] += 1 }
        let (oldCounts, newCounts) = (Self.counts(left, of: kinds.count), Self.counts(right, of: kinds.count))
        /// Whether a short block is one of a kind: no mere number, and nowhere else in either document.
        func isSingular(_ i: Int) -> Bool {
            let kind = Int(left[i])
            return oldCounts[kind] == 1 && newCounts[kind] == 1
                && !old.ids[old.blockWords[oldBlocks[i]]].allSatisfy { vocabulary[$0].contains(.number) }
        }
        /// Whether blocks of words are headings: a short one of them is no turn of phrase that comes and goes.
        func areHeadings(_ i: Int, _ j: Int) -> Bool {
            isHeading.old[oldBlocks[i]] && isHeading.new[newBlocks[j]]
                && !old.ids[old.blockWords[oldBlocks[i]]].allSatisfy { vocabulary[$0].contains(.number) }
        }
        func take(_ i: Int, _ j: Int) {
            freeOld[i] = false
            freeNew[j] = false
            map.pair(old.blockWords[oldBlocks[i]], new.blockWords[newBlocks[j]], moved: true)
        }
        func takeWithNeighbours(_ i: Int, _ j: Int) {
            take(i, j)
            for step in [-1, 1] {
                var (x, y) = (i + step, j + step)
                while left.indices.contains(x), right.indices.contains(y), freeOld[x], freeNew[y], left[x] == right[y] {
                    take(x, y)
                    (x, y) = (x + step, y + step)
                }
            }
        }
        for isUnique in [true, false] {
            for i in left.indices where freeOld[i] {
                let kind = Int(left[i])
                if isUnique, copies[kind] != 1 || places[kind].count != 1 { continue }
                guard kinds[kind] >= Self.smallestMove || isSingular(i) || isUnique && areHeadings(i, places[kind][0]) else { continue }
                if let j = places[kind].first(where: { freeNew[$0] }) { takeWithNeighbours(i, j) }
            }
        }
    }

    /// How often each number stands in a sequence.
    private static func counts(_ numbers: [Int32], of kinds: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: kinds)
        for number in numbers { counts[Int(number)] += 1 }
        return counts
    }

    // MARK: Similar blocks

    private mutating func alignSimilarBlocks() {
        let oldStretches = old.wordedBlocks.map { old.blockWords[$0] }.filter { map.isFree(old: $0) }
        let newStretches = new.wordedBlocks.map { new.blockWords[$0] }.filter { map.isFree(new: $0) }
        let pairs = SimilarStretches.pairs(
            old: old, oldStretches.map { unnumbered($0, old, isHeading.old) }, new: new, newStretches.map { unnumbered($0, new, isHeading.new) })
        alignChain(of: pairs.filter { $0.likeness >= 0.3 || ($0.containment >= 0.6 && $0.shared >= 5) }, oldStretches, newStretches)
        alignNeighbours()
        let elsewhere = pairs.filter { $0.likeness >= 0.6 && $0.shared >= 6 }
            .sorted { ($1.shared, $0.old, $0.new) < ($0.shared, $1.old, $1.new) }
        for pair in elsewhere {
            let (a, b) = (oldStretches[pair.old], newStretches[pair.new])
            if map.isFree(old: a), map.isFree(new: b) { alignWords(a, b, moved: true) }
        }
        // What is left and stands in the right place belongs together even where little of it is the same.
        let rest = pairs.filter { pair in
            (pair.likeness >= 0.2 || (pair.containment >= 0.5 && pair.shared >= 4))
                && map.isFree(old: oldStretches[pair.old]) && map.isFree(new: newStretches[pair.new])
        }
        alignChain(of: rest, oldStretches, newStretches)
    }

    /// The words of a heading without the number before them: where a section came before it, it has the number of another.
    private func unnumbered(_ words: Range<Int>, _ side: WordSequence, _ isHeading: [Bool]) -> Range<Int> {
        guard isHeading[side.blocks[words.lowerBound]] else { return words }
        let start = words.first { !vocabulary[side.ids[$0]].contains(.number) }
        return (start ?? words.lowerBound)..<words.upperBound
    }

    /// Aligns the heaviest chain of similar blocks that stand in the same gap.
    private mutating func alignChain(of pairs: [SimilarStretches.Pair], _ oldStretches: [Range<Int>], _ newStretches: [Range<Int>]) {
        let gaps = map.gaps
        let oldGap = Self.gap(of: oldStretches, in: gaps.map(\.old))
        let newGap = Self.gap(of: newStretches, in: gaps.map(\.new))
        let chain = HeaviestChain.of(
            pairs.filter { oldGap[$0.old] == newGap[$0.new] }
                .map { .init(old: $0.old, new: $0.new, weight: 1 + Int(Double($0.shared) * 100 * ($0.likeness + $0.containment))) })
        for pair in chain { alignWords(oldStretches[pair.old], newStretches[pair.new], moved: false) }
    }

    /// Blocks that alone stand between the same two others belong together if they share anything of weight: "Effective June 26, 2024" and
    /// "Effective May 1, 2025".
    private mutating func alignNeighbours() {
        for gap in map.gaps where gap.old.count <= 200 && gap.new.count <= 200 {
            let left = blocks(gap.old, old).filter { map.isFree(old: $0) }
            let right = blocks(gap.new, new).filter { map.isFree(new: $0) }
            guard left.count == right.count, left.count <= 4 else { continue }
            for (a, b) in zip(left, right) {
                let words = Set(old.ids[a].filter { !vocabulary[$0].contains(.small) })
                let shared = new.ids[b].count { words.contains($0) }
                if shared * 8 >= a.count + b.count { alignWords(a, b, moved: false) }
            }
        }
    }

    /// The words of each block that lies in a range.
    private func blocks(_ range: Range<Int>, _ side: WordSequence) -> [Range<Int>] {
        guard let first = range.first, let last = range.last else { return [] }
        return (side.blocks[first]...side.blocks[last]).map { side.blockWords[$0] }
            .filter { !$0.isEmpty && range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
    }

    /// The gap that each stretch lies in; both rise.
    private static func gap(of stretches: [Range<Int>], in gaps: [Range<Int>]) -> [Int] {
        var gap = 0
        return stretches.map { stretch in
            while gap < gaps.count - 1, gaps[gap].upperBound <= stretch.lowerBound { gap += 1 }
            return gap
        }
    }

    /// Aligns two stretches that belong together: equal sentences, then words.
    private mutating func alignWords(_ a: Range<Int>, _ b: Range<Int>, moved: Bool) {
        for (x, y) in EditScript.pairs(old.ids[a], new.ids[b]) ?? anchored(a, b) { map.pair(x, y, moved: moved) }
        WordCleanup.clean(&map, old, new, vocabulary, a, b)
    }

    /// Pairs of equal words of two stretches too different for one edit script: by whole sentences.
    private func anchored(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
        var numbers = SequenceNumbers()
        func sentences(_ words: WordSequence, _ range: Range<Int>) -> [Range<Int>] {
            Array(words.sentences[words.sentenceOf[range.lowerBound]...words.sentenceOf[range.upperBound - 1]])
        }
        let (left, right) = (sentences(old, a), sentences(new, b))
        let before = left.map { numbers.number(of: old.ids[$0]) }
        let after = right.map { numbers.number(of: new.ids[$0]) }
        let pairs = SequenceAligner.pairs(old: before, new: after, weights: numbers.weights)
        return pairs.flatMap { pair in zip(left[pair.old], right[pair.new]).map { ($0, $1) } }
    }

    // MARK: Runs

    /// Words of the shortest run that is looked for apart from blocks.
    private static let seed = 5

    /// Aligns runs of words that are left over on both sides: parts of split and joined blocks in place, sentences elsewhere.
    private mutating func alignRuns() {
        let runs = CommonRuns.find(map, old, new, seed: Self.seed)
        let gaps = map.gaps
        let oldGap = Self.gap(of: runs.map(\.old), in: gaps.map(\.old))
        let order = runs.indices.sorted { runs[$0].new.lowerBound < runs[$1].new.lowerBound }
        var newGap = [Int](repeating: 0, count: runs.count)
        for (index, gap) in zip(order, Self.gap(of: order.map { runs[$0].new }, in: gaps.map(\.new))) { newGap[index] = gap }
        let chain = HeaviestChain.of(
            runs.indices.filter { oldGap[$0] == newGap[$0] }
                .map { .init(old: runs[$0].old.lowerBound, new: runs[$0].new.lowerBound, weight: runs[$0].old.count) })
        var inPlace = chain[...]
        for run in runs {
            if let next = inPlace.first, next.old == run.old.lowerBound, next.new == run.new.lowerBound {
                inPlace.removeFirst()
                map.pair(run.old, run.new, moved: false)
            } else if isWorthMoving(run) {
                map.pair(run.old, run.new, moved: true)
            }
        }
    }

    /// Whether a run that stands elsewhere says something by itself: a whole sentence, or much of a long one.
    private func isWorthMoving(_ run: (old: Range<Int>, new: Range<Int>)) -> Bool {
        if run.old.count >= 15 { return true }
        guard run.old.count >= 6 else { return false }
        let sentence = old.sentences[old.sentenceOf[run.old.lowerBound]]
        let other = new.sentences[new.sentenceOf[run.new.lowerBound]]
        return run.old.clamped(to: sentence) == sentence && run.new.clamped(to: other) == other
    }

    // MARK: Rests

    /// Compares word by word what is left between two places of the alignment, where half of it is the same: the edited sentence of a
    /// paragraph that was split.
    private mutating func alignRests() {
        for gap in map.gaps where !gap.old.isEmpty && !gap.new.isEmpty && gap.old.count + gap.new.count <= 300 {
            guard map.isFree(old: gap.old), map.isFree(new: gap.new) else { continue }
            guard let pairs = EditScript.pairs(old.ids[gap.old], new.ids[gap.new]) else { continue }
            if pairs.count * 4 >= gap.old.count + gap.new.count {
                for (x, y) in pairs { map.pair(x, y, moved: false) }
                WordCleanup.clean(&map, old, new, vocabulary, gap.old, gap.new)
            }
        }
    }
}
