internal import PolicyModel

/// The words of some consecutive blocks of a page as numbers, with their places, their sentences and their blocks. Made in one pass
/// over the text.
struct WordRun: Sendable {
    private(set) var distinct = InternedWords()
    /// By word, in reading order: its number in `distinct`.
    private(set) var numbers: [Int32] = []
    /// By word: its byte range in `PolicyDocument.text`.
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    /// By block: its first word; one more than there are blocks.
    private(set) var blockStarts: [Int32] = []
    /// By sentence: its first word; one more than there are sentences.
    private(set) var sentenceStarts: [Int32] = []
    /// By block: its first sentence; one more than there are blocks.
    private(set) var blockSentences: [Int32] = []

    init(_ document: PolicyDocument, blocks: Range<Int>) {
        let text = document.text.span
        let expected = (blocks.isEmpty ? 0 : document.blocks[blocks.upperBound - 1].text.upperBound - document.blocks[blocks.lowerBound].text.lowerBound) / 6
        numbers.reserveCapacity(expected)
        starts.reserveCapacity(expected)
        ends.reserveCapacity(expected)
        for block in document.blocks[blocks] {
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
    }

    /// Adds the words of the blocks that follow.
    mutating func append(_ other: Self) {
        let numberOf = distinct.adopt(other.distinct)
        let firstWord = Int32(numbers.count)
        let firstSentence = Int32(sentenceStarts.count - 1)
        numbers.reserveCapacity(numbers.count + other.numbers.count)
        for number in other.numbers { numbers.append(numberOf[Int(number)]) }
        starts += other.starts
        ends += other.ends
        // The last start of each table is the end of the last part, where the next begins.
        blockStarts.removeLast()
        sentenceStarts.removeLast()
        blockSentences.removeLast()
        blockStarts += other.blockStarts.map { $0 + firstWord }
        sentenceStarts += other.sentenceStarts.map { $0 + firstWord }
        blockSentences += other.blockSentences.map { $0 + firstSentence }
    }
}
