internal import PolicyLanguage
internal import PolicyModel

/// A document as the comparison sees it: the sequence of its words, and which of them make up each block and sentence.
///
/// Footnote marks are no words; signs that carry meaning are (`SignWords`). Of a doubled
/// document only the single text is here.
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
        addSigns(document, &table)
        if document.capture.status == .doubled, let second = SecondCopy.find(in: ids) { drop(second) }
        layOut(document)
    }

    /// Whether a word is a sign: it begins with neither a letter nor a digit.
    func isSign(_ word: Int, in document: PolicyDocument) -> Bool {
        String(decoding: document.text[starts[word]..<ends[word]], as: UTF8.self).unicodeScalars.first.map { !$0.properties.isAlphabetic && $0.properties.numericType == nil } ?? false
    }

    /// Where all blocks that hold words stand.
    var wordedBlocks: [Int] { blockWords.indices.filter { !blockWords[$0].isEmpty } }

    /// Puts the signs that stand between words among them.
    private mutating func addSigns(_ document: PolicyDocument, _ table: inout InternedWords) {
        var signs: [(block: Int, before: Int, start: Int, sign: SignWords.Sign)] = []
        var word = 0
        for index in document.blocks.indices {
            let block = document.blocks[index].text
            var place = block.lowerBound
            while true {
                let isWord = word < ids.count && blocks[word] == index
                let end = isWord ? starts[word] : block.upperBound
                // Between most words stands one space.
                if end - place > 1 || (end > place && document.text[place] != 0x20) {
                    while place < end {
                        if let sign = SignWords.sign(in: document.text, at: place, within: block) {
                            signs.append((index, word, place, sign))
                            place += sign.length
                        } else {
                            place += 1
                        }
                    }
                }
                guard isWord else { break }
                place = ends[word]
                word += 1
            }
        }
        guard !signs.isEmpty else { return }
        var all = WordSequence()
        var next = 0
        for sign in signs {
            all.add(self, next..<sign.before)
            all.ids.append(table.intern(Array("\(sign.sign.word)".utf8)))
            all.starts.append(sign.start)
            all.ends.append(sign.start + sign.sign.length)
            all.blocks.append(sign.block)
            next = sign.before
        }
        all.add(self, next..<ids.count)
        self = all
    }

    private init() {}

    private mutating func add(_ other: Self, _ words: Range<Int>) {
        ids += other.ids[words]
        starts += other.starts[words]
        ends += other.ends[words]
        blocks += other.blocks[words]
    }

    private mutating func drop(_ words: Range<Int>) {
        ids.removeSubrange(words)
        starts.removeSubrange(words)
        ends.removeSubrange(words)
        blocks.removeSubrange(words)
    }

    private mutating func layOut(_ document: PolicyDocument) {
        let text = document.text.span
        let splitter = SentenceSplitter.ofAllLanguages
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
                if next > start, splitter.splits(text, after: starts[next - 1]..<ends[next - 1], before: starts[next]) {
                    sentences.append(start..<next)
                    start = next
                }
                sentenceOf.append(sentences.count)
            }
            if start < word { sentences.append(start..<word) }
        }
    }
}
