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
                if next > start, Self.isSentenceEnd(in: document.text, from: ends[next - 1], to: starts[next]) {
                    sentences.append(start..<next)
                    start = next
                }
                sentenceOf.append(sentences.count)
            }
            if start < word { sentences.append(start..<word) }
        }
    }

    /// Whether a sentence ends between two words: a full stop, question or exclamation mark (also the ideographic ones) with white space
    /// after it, before anything but a lower-case ASCII letter; or a bullet, which begins an item of a list written into one block.
    private static func isSentenceEnd(in text: [UInt8], from: Int, to: Int) -> Bool {
        var isMarked = false
        for index in from..<to {
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): isMarked = true
            case UInt8(ascii: "*") where index > from && index + 1 < to && text[index - 1] == 0x20 && text[index + 1] == 0x20: return true
            case 0xE2 where index + 2 < to && text[index + 1] == 0x80 && text[index + 2] == 0xA2: return true
            case 0xE3 where index + 2 < to && text[index + 1] == 0x80 && text[index + 2] == 0x82: return true
            case UInt8(ascii: " ") where isMarked:
                return !(to < text.count && text[to] &- UInt8(ascii: "a") < 26)
            default: break
            }
        }
        return false
    }
}
