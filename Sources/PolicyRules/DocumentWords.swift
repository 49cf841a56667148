internal import PolicyModel

/// The words of a page as numbers, with their places, their sentences and their blocks. Made in one pass over the text.
struct DocumentWords: Sendable {
    private(set) var distinct = InternedWords()
    /// By word of the page, in reading order: its number in `distinct`.
    private(set) var numbers: [Int32] = []
    /// By word of the page: its byte range in `PolicyDocument.text`.
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    /// By block: its first word; one more than there are blocks.
    private(set) var blockStarts: [Int32] = []
    /// By sentence: its first word; one more than there are sentences.
    private(set) var sentenceStarts: [Int32] = []
    /// By block: its first sentence; one more than there are blocks.
    private(set) var blockSentences: [Int32] = []
    /// By block: the first block with the same words in the same sentences, which may be the block itself.
    private(set) var firstAlike: [Int32] = []

    init(_ document: PolicyDocument) {
        let text = document.text.span
        let expected = document.text.count / 6
        numbers.reserveCapacity(expected)
        starts.reserveCapacity(expected)
        ends.reserveCapacity(expected)
        for block in document.blocks {
            blockStarts.append(Int32(numbers.count))
            blockSentences.append(Int32(sentenceStarts.count))
            var position = block.text.lowerBound
            var previous: Range<Int>?
            while position < block.text.upperBound {
                let range: Range<Int>
                let number: Int32
                if let plain = ASCIIWords.next(in: text, from: position, to: block.text.upperBound),
                    plain.word.count <= PackedWord.capacity
                {
                    range = plain.range
                    number = distinct.intern(plain.word) { bytes in
                        for index in plain.range { bytes.append(ASCIIWords.fold(text[index])) }
                    }
                    position = range.upperBound
                } else {
                    var scanner = WordScanner(position..<block.text.upperBound)
                    guard let word = scanner.next(in: text) else { break }
                    range = word
                    number = distinct.intern(scanner.folded)
                    position = scanner.position
                }
                let begins =
                    previous.map {
                        SentenceSplitter.splits(text, after: $0, before: range.lowerBound)
                            && !SentenceSplitter.isNumbering(text, $0, of: block.text.lowerBound)
                    } ?? true
                if begins { sentenceStarts.append(Int32(numbers.count)) }
                previous = range
                numbers.append(number)
                starts.append(Int32(range.lowerBound))
                ends.append(Int32(range.upperBound))
            }
        }
        blockStarts.append(Int32(numbers.count))
        blockSentences.append(Int32(sentenceStarts.count))
        sentenceStarts.append(Int32(numbers.count))
        findAlike()
    }

    var blockCount: Int { firstAlike.count }

    /// The words of a block.
    func words(of block: Int) -> Range<Int> {
        Int(blockStarts[block])..<Int(blockStarts[block + 1])
    }

    /// The sentences of a block.
    func sentences(of block: Int) -> Range<Int> {
        Int(blockSentences[block])..<Int(blockSentences[block + 1])
    }

    /// The words of a sentence.
    func words(ofSentence sentence: Int) -> Range<Int> {
        Int(sentenceStarts[sentence])..<Int(sentenceStarts[sentence + 1])
    }

    /// The blocks in two parts of about as many words.
    func halves() -> [Range<Int>] {
        let middle = blockStarts.firstIndex { Int($0) * 2 >= numbers.count } ?? 0
        let cut = min(max(middle, 0), blockCount)
        return [0..<cut, cut..<blockCount].filter { !$0.isEmpty }
    }

    private mutating func findAlike() {
        let count = blockStarts.count - 1
        firstAlike.reserveCapacity(count)
        var size = 16
        while size < count * 2 { size *= 2 }
        /// Open addressing: the first of the blocks that are alike, or -1.
        var slots: [Int32] = Array(repeating: -1, count: size)
        for block in 0..<count {
            let words = words(of: block)
            var hash = ByteHash.mixed(UInt64(words.count))
            for word in words { hash = ByteHash.mixed(hash ^ UInt64(UInt32(bitPattern: numbers[word]))) }
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] >= 0, !isAlike(Int(slots[slot]), block) { slot = (slot + 1) & (size - 1) }
            if slots[slot] < 0 { slots[slot] = Int32(block) }
            firstAlike.append(slots[slot])
        }
    }

    private func isAlike(_ one: Int, _ other: Int) -> Bool {
        guard numbers[words(of: one)] == numbers[words(of: other)] else { return false }
        let distance = blockStarts[other] - blockStarts[one]
        return sentences(of: one).count == sentences(of: other).count
            && zip(sentences(of: one), sentences(of: other)).allSatisfy {
                sentenceStarts[$0] + distance == sentenceStarts[$1]
            }
    }
}
