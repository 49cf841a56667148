internal import PolicyModel

/// The words of a page as numbers, with their places, their sentences and their blocks.
struct DocumentWords: Sendable {
    private var run: WordRun
    /// By block: the first block with the same words in the same sentences, which may be the block itself.
    private(set) var firstAlike: [Int32] = []

    /// The words of all blocks, of which `parts` threads read a part each.
    init(_ document: PolicyDocument, parts: Int = 1) {
        let blocks = Self.blocks(of: document, parts: parts)
        let runs = Workers.run(blocks.count) { WordRun(document, blocks: blocks[$0]) }
        run = runs.first ?? WordRun(document, blocks: 0..<0)
        for other in runs.dropFirst() { run.append(other) }
        findAlike()
    }

    var distinct: InternedWords { run.distinct }
    /// By word of the page, in reading order: its number in `distinct`.
    var numbers: [Int32] { run.numbers }
    /// By word of the page: its byte range in `PolicyDocument.text`.
    var starts: [Int32] { run.starts }
    var ends: [Int32] { run.ends }
    /// By sentence: its first word; one more than there are sentences.
    var sentenceStarts: [Int32] { run.sentenceStarts }

    var blockCount: Int { firstAlike.count }

    /// The words of a block.
    func words(of block: Int) -> Range<Int> {
        Int(run.blockStarts[block])..<Int(run.blockStarts[block + 1])
    }

    /// The sentences of a block.
    func sentences(of block: Int) -> Range<Int> {
        Int(run.blockSentences[block])..<Int(run.blockSentences[block + 1])
    }

    /// The words of a sentence.
    func words(ofSentence sentence: Int) -> Range<Int> {
        Int(run.sentenceStarts[sentence])..<Int(run.sentenceStarts[sentence + 1])
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
        let count = run.blockStarts.count - 1
        firstAlike.reserveCapacity(count)
        var size = 16
        while size < count * 2 { size *= 2 }
        /// Open addressing: the first of the blocks that are alike, or -1.
        var slots: [Int32] = Array(repeating: -1, count: size)
        for block in 0..<count {
            let words = words(of: block)
            var hash = ByteHash.mixed(UInt64(words.count))
            for word in words { hash = ByteHash.mixed(hash ^ UInt64(UInt32(bitPattern: run.numbers[word]))) }
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] >= 0, !isAlike(Int(slots[slot]), block) { slot = (slot + 1) & (size - 1) }
            if slots[slot] < 0 { slots[slot] = Int32(block) }
            firstAlike.append(slots[slot])
        }
    }

    private func isAlike(_ one: Int, _ other: Int) -> Bool {
        guard run.numbers[words(of: one)] == run.numbers[words(of: other)] else { return false }
        let distance = run.blockStarts[other] - run.blockStarts[one]
        return sentences(of: one).count == sentences(of: other).count
            && zip(sentences(of: one), sentences(of: other)).allSatisfy {
                run.sentenceStarts[$0] + distance == run.sentenceStarts[$1]
            }
    }
}
