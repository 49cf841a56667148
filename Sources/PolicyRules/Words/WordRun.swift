internal import PolicyModel

/// The words of some consecutive blocks of a page as numbers, with their sentences.
struct WordRun: Sendable {
    /// In words. What rules weigh in a sentence grows with its matches times its words: no writer's sentence is so long, and one that a
    /// page is made of to be slow is read as several.
    private static let longestSentence = 2_000

    private(set) var words: NumberedWords
    /// By sentence: its first word; one more than there are sentences.
    private(set) var sentenceStarts: [Int32] = []
    /// By block: its first sentence; one more than there are blocks.
    private(set) var blockSentences: [Int32] = []
    /// Whether a sentence was too long.
    private(set) var cutsSentences = false

    init(_ document: PolicyDocument, blocks: Range<Int>, splitter: SentenceSplitter) {
        words = NumberedWords(document, blocks: blocks)
        let text = document.text.span
        let (starts, ends, blockStarts) = (words.starts, words.ends, words.blockStarts)
        blockSentences.reserveCapacity(blockStarts.count)
        for (index, block) in document.blocks[blocks].enumerated() {
            blockSentences.append(Int32(sentenceStarts.count))
            let (first, end) = (Int(blockStarts[index]), Int(blockStarts[index + 1]))
            guard first < end else { continue }
            sentenceStarts.append(Int32(first))
            var word = first + 1
            while word < end {
                let previous = Int(starts[word - 1])..<Int(ends[word - 1])
                if splitter.splits(text, after: previous, before: Int(starts[word])),
                    !SentenceSplitter.isNumbering(text, previous, of: block.text.lowerBound)
                {
                    sentenceStarts.append(Int32(word))
                } else if word - Int(sentenceStarts[sentenceStarts.count - 1]) == Self.longestSentence {
                    sentenceStarts.append(Int32(word))
                    cutsSentences = true
                }
                word += 1
            }
        }
        blockSentences.append(Int32(sentenceStarts.count))
        sentenceStarts.append(Int32(starts.count))
    }

    /// Adds the words of the blocks that follow.
    mutating func append(_ other: Self) {
        let firstWord = Int32(words.numbers.count)
        let firstSentence = Int32(sentenceStarts.count - 1)
        words.append(other.words)
        cutsSentences = cutsSentences || other.cutsSentences
        // The last start of each table is the end of the last part, where the next begins.
        sentenceStarts.removeLast()
        blockSentences.removeLast()
        sentenceStarts += other.sentenceStarts.map { $0 + firstWord }
        blockSentences += other.blockSentences.map { $0 + firstSentence }
    }
}
