internal import PolicyModel

/// The words of a page as numbers, with their places, their sentences and their blocks.
struct DocumentWords: Sendable {
    let distinct: InternedWords
    /// By word of the page, in reading order: its number in `distinct`.
    let numbers: [Int32]
    /// By word of the page: its byte range in `PolicyDocument.text`.
    let starts: [Int32]
    let ends: [Int32]
    /// By sentence: its first word; one more than there are sentences.
    let sentenceStarts: [Int32]
    /// By block: its first word; one more than there are blocks.
    private let blockStarts: [Int32]
    /// By block: its first sentence; one more than there are blocks.
    private let blockSentences: [Int32]
    /// By block: the first block with the same words in the same sentences, which may be the block itself.
    private(set) var firstAlike: [Int32] = []
    /// Whether a sentence was too long to be read as one.
    let cutsSentences: Bool

    /// The words of all blocks, of which `parts` threads read a part each.
    init(_ document: PolicyDocument, splitter: SentenceSplitter, parts: Int = 1) {
        let blocks = Self.blocks(of: document, parts: parts)
        let runs = Workers.run(blocks.count) { WordRun(document, blocks: blocks[$0], splitter: splitter) }
        var run = runs.first ?? WordRun(document, blocks: 0..<0, splitter: splitter)
        for other in runs.dropFirst() { run.append(other) }
        (distinct, numbers, starts, ends) = (run.words.distinct, run.words.numbers, run.words.starts, run.words.ends)
        (sentenceStarts, blockStarts, blockSentences) = (run.sentenceStarts, run.words.blockStarts, run.blockSentences)
        cutsSentences = run.cutsSentences
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

    /// The blocks of a page in parts of about as much text; fewer where there are few blocks.
    static func blocks(of document: PolicyDocument, parts: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for part in 1...parts {
            let reach = document.text.count / parts * part
            var end = part == parts ? document.blocks.count : start
            while end < document.blocks.count, document.blocks[end].text.upperBound <= reach { end += 1 }
            if end > start || part == parts && ranges.isEmpty { ranges.append(start..<end) }
            start = end
        }
        return ranges
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
            var slot = Int(truncatingIfNeeded: DrawnHash.of(numbers[words])) & (size - 1)
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
