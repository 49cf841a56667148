internal import PolicyLanguage
internal import PolicyModel

/// A document as the comparison sees it: the sequence of its words, and which of them make up each block and sentence.
///
/// Footnote marks are no words. Of a doubled document only the single text is here.
struct WordSequence {
    /// The words' numbers in the shared table, in reading order.
    private(set) var ids: [Int32] = []
    /// The first byte of each word in `PolicyDocument.text`.
    private(set) var starts: [Int] = []
    /// One past the last byte of each word in `PolicyDocument.text`.
    private(set) var ends: [Int] = []
    /// The block each word stands in.
    private(set) var blocks: [Int] = []
    /// The words of each block of the document, by block; empty where it has none.
    private(set) var blockWords: [Range<Int>] = []
    /// Consecutive sentences of all words; none reaches over the end of a block.
    private(set) var sentences: [Range<Int>] = []
    /// The sentence each word stands in.
    private(set) var sentenceOf: [Int] = []

    /// Reads a document's words, numbering them in `table`.
    init(_ document: PolicyDocument, table: inout InternedWords) {
        let words = NumberedWords(document, blocks: document.blocks.indices)
        let numberOf = table.adopt(words.distinct)
        ids = words.numbers.map { numberOf[Int($0)] }
        starts = words.starts.map(Int.init)
        ends = words.ends.map(Int.init)
        let blockStarts = words.blockStarts
        blocks.reserveCapacity(ids.count)
        for block in document.blocks.indices { blocks += repeatElement(block, count: Int(blockStarts[block + 1] - blockStarts[block])) }
        if document.capture.status == .doubled, let second = SecondCopy.find(in: ids) { drop(second) }
        layOut(document)
    }

    /// Where all blocks that hold words stand.
    var wordedBlocks: [Int] { blockWords.indices.filter { !blockWords[$0].isEmpty } }

    private mutating func drop(_ words: Range<Int>) {
        ids.removeSubrange(words)
        starts.removeSubrange(words)
        ends.removeSubrange(words)
        blocks.removeSubrange(words)
    }

    private mutating func layOut(_ document: PolicyDocument) {
        let text = document.text.span
        blockWords = []
        blockWords.reserveCapacity(document.blocks.count)
        sentenceOf.reserveCapacity(ids.count)
        var word = 0
        for index in document.blocks.indices {
            let first = word
            while word < ids.count, blocks[word] == index { word += 1 }
            blockWords.append(first..<word)
            var start = first
            for next in first..<word {
                if next > start, SentenceSplitter.splits(text, after: starts[next - 1]..<ends[next - 1], before: starts[next]) {
                    sentences.append(start..<next)
                    start = next
                }
                sentenceOf.append(sentences.count)
            }
            if start < word { sentences.append(start..<word) }
        }
    }
}
