package import PolicyModel

/// All that a history keeps of a capture: which text it is, and enough to tell what another text has more or less. Making it costs one pass
/// over the text; captures can be digested side by side.
package struct CaptureDigest: Sendable, Hashable {
    /// Two hashes of the sequence of words; equal for captures that say the same words.
    package let words: LongHash
    /// How many words the (single) text has.
    package let wordCount: Int
    /// What the act of saving the page brought home.
    package let capture: Capture
    /// The day from which the text is in force, as it says itself; `nil` where it does not.
    package let effectiveDate: CalendarDate?
    /// The day that it announces for a change to come.
    let announcedDate: CalendarDate?
    let header: DocumentHeader
    /// Whether its last words end no sentence and are no heading, item or link: the text may break off there.
    let endsOpen: Bool
    /// The hash and the number of words of each block, sorted by hash.
    var blocks: [BlockDigest]

    struct BlockDigest: Sendable, Hashable {
        var hash: UInt64
        var words: Int
    }

    /// Digests a document.
    package init(_ document: PolicyDocument) {
        var table = InternedWords()
        let read = WordSequence(document, table: &table)
        let vocabulary = WordClasses(table)
        let hashes = table.hashes
        var (first, second) = (RunHash.start, ~RunHash.start)
        for id in read.ids {
            let hash = hashes[Int(id)]
            first = RunHash.joined(first, hash)
            second = RunHash.joined(second, ~hash)
        }
        words = LongHash(first, second)
        wordCount = read.ids.count
        capture = document.capture
        effectiveDate = document.effectiveDate
        announcedDate = document.dates.first { $0.kind == .announced }?.date
        header = DocumentHeader(document, read, vocabulary, table)
        endsOpen = Self.endsOpen(document)
        blocks = read.wordedBlocks.map { block in
            let range = read.blockWords[block]
            return BlockDigest(
                hash: range.reduce(RunHash.start) { RunHash.joined($0, hashes[Int(read.ids[$1])]) }, words: range.count)
        }.sorted { $0.hash < $1.hash }
    }

    /// Everything of a document that its digest depends on, as bytes: documents for which it is the same have the same digest.
    package static func source(of document: PolicyDocument) -> [UInt8] {
        var writer = MemoryWriter()
        writer.write(document.text)
        for block in document.blocks {
            writer.write(block.text.lowerBound)
            writer.write(block.text.upperBound)
        }
        writer.write(text: document.language)
        writer.write(text: document.capture.status.rawValue)
        writer.write(text: document.capture.reason)
        writer.write(text: document.effectiveDate?.description)
        writer.write(text: document.dates.first { $0.kind == .announced }?.date.description)
        return writer.bytes
    }

    /// What a memory kept.
    init(
        words: LongHash, wordCount: Int, capture: Capture, effectiveDate: CalendarDate?, announcedDate: CalendarDate?,
        header: DocumentHeader, endsOpen: Bool, blocks: [BlockDigest]
    ) {
        self.words = words
        self.wordCount = wordCount
        self.capture = capture
        self.effectiveDate = effectiveDate
        self.announcedDate = announcedDate
        self.header = header
        self.endsOpen = endsOpen
        self.blocks = blocks
    }

    private static func endsOpen(_ document: PolicyDocument) -> Bool {
        guard let last = document.blocks.last, last.region == .body, last.kind == .paragraph, last.links.isEmpty,
            let byte = document.text[last.text].last
        else { return false }
        return last.text.count > 20 && (byte == UInt8(ascii: ",") || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }

    /// Words of the blocks that `other` lacks, counting how often each stands there.
    func surplus(over other: CaptureDigest) -> [BlockDigest] { Self.surplus(blocks, other.blocks) }

    /// The blocks of one sorted list that another lacks, counting how often each stands there.
    static func surplus(_ blocks: [BlockDigest], _ others: [BlockDigest]) -> [BlockDigest] {
        var surplus: [BlockDigest] = []
        var index = 0
        for block in blocks {
            while index < others.count, others[index].hash < block.hash { index += 1 }
            if index < others.count, others[index].hash == block.hash {
                index += 1
            } else {
                surplus.append(block)
            }
        }
        return surplus
    }

    /// The words of some blocks together.
    static func count(_ blocks: [BlockDigest]) -> Int { blocks.reduce(0) { $0 + $1.words } }
}
