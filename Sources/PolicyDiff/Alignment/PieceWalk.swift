internal import PolicyModel

/// Lays out what stands in a group of blocks on both sides as pieces, in reading order.
struct PieceWalk {
    private let old: WordSequence
    private let new: WordSequence
    private let oldDocument: PolicyDocument
    private let newDocument: PolicyDocument
    private let map: AlignmentMap

    init(_ old: Side, _ new: Side, _ map: AlignmentMap) {
        (self.old, oldDocument) = (old.words, old.document)
        (self.new, newDocument) = (new.words, new.document)
        self.map = map
    }

    /// A piece by its words; pieces do not reach over the end of a block.
    private struct Stretch {
        var kind: ChangePiece.Kind
        var old: Range<Int>?
        var new: Range<Int>?
    }

    /// The pieces of some words of both sides, each list rising. Words aligned with words outside of them stand there as moved.
    func pieces(old oldWords: [Int], new newWords: [Int]) -> [ChangePiece] {
        var stretches: [Stretch] = []
        let isSame = sameWords(oldWords, newWords)
        var (i, j) = (0, 0)
        while i < oldWords.count || j < newWords.count {
            while i < oldWords.count, !isSame[i] {
                add(map.newOf[oldWords[i]] < 0 ? .removed : .movedAway, old: oldWords[i], new: nil, to: &stretches)
                i += 1
            }
            let next = i < oldWords.count ? map.newOf[oldWords[i]] : Int.max
            while j < newWords.count, newWords[j] < next {
                add(map.oldOf[newWords[j]] < 0 ? .inserted : .movedHere, old: nil, new: newWords[j], to: &stretches)
                j += 1
            }
            if i < oldWords.count, j < newWords.count {
                add(.same, old: oldWords[i], new: newWords[j], to: &stretches)
                (i, j) = (i + 1, j + 1)
            }
        }
        return placed(stretches)
    }

    /// By old word of the group, whether it is aligned in order with a new word of the group.
    private func sameWords(_ oldWords: [Int], _ newWords: [Int]) -> [Bool] {
        var candidates: [HeaviestChain.Candidate] = []
        candidates.reserveCapacity(oldWords.count)
        for (index, word) in oldWords.enumerated() where map.newOf[word] >= 0 && newWords.holds(map.newOf[word]) {
            candidates.append(.init(old: index, new: map.newOf[word], weight: 1))
        }
        var isSame = [Bool](repeating: false, count: oldWords.count)
        for candidate in HeaviestChain.of(candidates) { isSame[candidate.old] = true }
        return isSame
    }

    private func add(_ kind: ChangePiece.Kind, old oldWord: Int?, new newWord: Int?, to stretches: inout [Stretch]) {
        func follows(_ last: Range<Int>?, _ word: Int?, _ words: WordSequence) -> Bool {
            guard let last, let word else { return last == nil && word == nil }
            return last.upperBound == word && words.blocks[word] == words.blocks[last.lowerBound]
        }
        if let last = stretches.last, last.kind == kind, follows(last.old, oldWord, old), follows(last.new, newWord, new) {
            if let range = last.old { stretches[stretches.count - 1].old = range.lowerBound..<range.upperBound + 1 }
            if let range = last.new { stretches[stretches.count - 1].new = range.lowerBound..<range.upperBound + 1 }
        } else {
            stretches.append(Stretch(kind: kind, old: oldWord.map { $0..<$0 + 1 }, new: newWord.map { $0..<$0 + 1 }))
        }
    }

    /// Turns words into spans that tile the text of each block.
    private func placed(_ stretches: [Stretch]) -> [ChangePiece] {
        var pieces = stretches.map {
            ChangePiece(
                kind: $0.kind, old: $0.old.map { span($0, old, oldDocument) }, new: $0.new.map { span($0, new, newDocument) },
                words: ($0.new ?? $0.old ?? 0..<0).count)
        }
        var (lastOld, lastNew): (Int?, Int?) = (nil, nil)
        for index in pieces.indices {
            if let here = pieces[index].old {
                if let last = lastOld, let before = pieces[last].old, before.block == here.block { pieces[last].old?.end = here.start }
                lastOld = index
            }
            if let here = pieces[index].new {
                if let last = lastNew, let before = pieces[last].new, before.block == here.block { pieces[last].new?.end = here.start }
                lastNew = index
            }
        }
        return pieces
    }

    /// The place of some words of one block. Where they begin or end the block's words, it takes in what stands around them.
    private func span(_ words: Range<Int>, _ side: WordSequence, _ document: PolicyDocument) -> TextSpan {
        let index = side.blocks[words.lowerBound]
        let block = document.blocks[index]
        let all = side.blockWords[index]
        let start = words.lowerBound == all.lowerBound ? 0 : side.starts[words.lowerBound] - block.text.lowerBound
        let end = words.upperBound == all.upperBound ? block.text.count : side.ends[words.upperBound - 1] - block.text.lowerBound
        return TextSpan(section: block.section, block: index, start: start, end: end)
    }
}
