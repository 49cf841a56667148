internal import PolicyModel

/// Finds what a comparison of words passes over: other case, punctuation, quote marks, dashes and footnote marks around the same words.
///
/// White space and characters that nobody sees are no edit. Where the words themselves changed, what stands next to them belongs to that
/// change and is not told again.
struct PunctuationComparer {
    private let old: PrintedSide
    private let new: PrintedSide
    private let map: AlignmentMap

    init(_ old: Side, _ new: Side, _ map: AlignmentMap) {
        self.old = PrintedSide(words: old.words, document: old.document)
        self.new = PrintedSide(words: new.words, document: new.document)
        self.map = map
    }

    /// One change for every stretch of the same words of a block in which anything differs, in no particular order.
    func changes() -> [Change] {
        var changes: [Change] = []
        var start = 0
        while start < map.oldOf.count {
            var end = start + 1
            while end < map.oldOf.count, continues(end) { end += 1 }
            if map.oldOf[start] >= 0, let change = change(start..<end) { changes.append(change) }
            start = end
        }
        return changes
    }

    /// Whether a new word follows the one before it on both sides, in the same block.
    private func continues(_ word: Int) -> Bool {
        map.oldOf[word] >= 0 && map.oldOf[word - 1] == map.oldOf[word] - 1 && !new.isFirst(word) && !old.isFirst(map.oldOf[word])
    }

    private func change(_ run: Range<Int>) -> Change? {
        let isEdited = run.map(differs)
        guard isEdited.contains(true) else { return nil }
        let offset = map.oldOf[run.lowerBound] - run.lowerBound
        var pieces: [ChangePiece] = []
        var start = run.lowerBound
        while start < run.upperBound {
            var end = start + 1
            while end < run.upperBound, isEdited[end - run.lowerBound] == isEdited[start - run.lowerBound] { end += 1 }
            let (before, after) = (old.span(start + offset..<end + offset), new.span(start..<end))
            if isEdited[start - run.lowerBound] {
                pieces.append(ChangePiece(kind: .removed, old: before, new: nil, words: end - start))
                pieces.append(ChangePiece(kind: .inserted, old: nil, new: after, words: end - start))
            } else {
                pieces.append(ChangePiece(kind: .same, old: before, new: after, words: end - start))
            }
            start = end
        }
        let (before, after) = (old.span(run.lowerBound + offset..<run.upperBound + offset), new.span(run))
        return Change(
            kind: .reworded, forms: [.punctuation], oldSection: old.document.path(of: before.section),
            newSection: new.document.path(of: after.section), before: old.document.text(at: before), after: new.document.text(at: after),
            rules: [.punctuation],
            places: [
                ChangePlace(
                    old: [before], new: [after], oldWord: run.lowerBound + offset, newWord: run.lowerBound, pieces: pieces)
            ])
    }

    /// Whether a new word is written otherwise than its partner, or something else stands around it.
    private func differs(_ word: Int) -> Bool {
        let partner = map.oldOf[word]
        if old.visible(old.letters(partner)) != new.visible(new.letters(word)) { return true }
        if isNeighbour(partner - 1, word - 1) || (old.isFirst(partner) && new.isFirst(word)),
            old.visible(old.opening(partner)) != new.visible(new.opening(word))
        {
            return true
        }
        guard isNeighbour(partner + 1, word + 1) || (old.isLast(partner) && new.isLast(word)) else { return false }
        return old.visible(old.closing(partner)) != new.visible(new.closing(word))
    }

    private func isNeighbour(_ oldWord: Int, _ newWord: Int) -> Bool {
        map.oldOf.indices.contains(newWord) && map.newOf.indices.contains(oldWord) && map.oldOf[newWord] == oldWord
    }

    /// The words of one document with what stands around them: up to the last white space after a word everything belongs to it, from
    /// there on to the next one.
    private struct PrintedSide {
        let words: WordSequence
        let document: PolicyDocument

        func isFirst(_ word: Int) -> Bool { words.blockWords[words.blocks[word]].lowerBound == word }

        func isLast(_ word: Int) -> Bool { words.blockWords[words.blocks[word]].upperBound == word + 1 }

        func letters(_ word: Int) -> Range<Int> { words.starts[word]..<words.ends[word] }

        func opening(_ word: Int) -> Range<Int> { start(of: word)..<words.starts[word] }

        func closing(_ word: Int) -> Range<Int> { words.ends[word]..<end(of: word) }

        func span(_ range: Range<Int>) -> TextSpan {
            let index = words.blocks[range.lowerBound]
            let block = document.blocks[index]
            return TextSpan(
                section: block.section, block: index, start: start(of: range.lowerBound) - block.text.lowerBound,
                end: end(of: range.upperBound - 1) - block.text.lowerBound)
        }

        private func start(of word: Int) -> Int {
            isFirst(word) ? document.blocks[words.blocks[word]].text.lowerBound : end(of: word - 1)
        }

        private func end(of word: Int) -> Int {
            guard !isLast(word) else { return document.blocks[words.blocks[word]].text.upperBound }
            let gap = words.ends[word]..<words.starts[word + 1]
            return gap.last { document.text[$0] == UInt8(ascii: " ") }.map { $0 + 1 } ?? gap.upperBound
        }

        /// The bytes of a place that a reader sees.
        func visible(_ range: Range<Int>) -> [UInt8] {
            let bytes = document.text[range]
            if bytes.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return Array(bytes) }
            return Array(
                String(
                    String.UnicodeScalarView(
                        String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
                            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
                        })
                ).utf8)
        }
    }
}
