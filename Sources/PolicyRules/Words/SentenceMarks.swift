internal import PolicyModel

/// Which marks the words of each sentence and block carry: a few bits that refute most patterns without a look at the words.
///
/// A mark stands for one or more symbols, so a mark that is there proves nothing, and one that is missing proves that the symbol is.
struct SentenceMarks: Sendable {
    /// How many marks there are.
    static let count = 512
    private static let stride = count / 64
    /// All marks of a word or a sentence, joined to others in a few machine instructions.
    private typealias Marks = SIMD8<UInt64>

    /// By sentence, then by block, `stride` integers each.
    private var bits: [UInt64]
    private let firstBlock: Int

    init(_ words: DocumentWords, symbols: WordSymbols, tables: RuleTables) {
        let stride = Self.stride
        let sentences = words.sentenceStarts.count - 1
        firstBlock = sentences
        bits = Array(repeating: 0, count: (sentences + words.blockCount) * stride)
        let ofRow = (0..<symbols.rowCount).map { row in
            var marks = Marks()
            for symbol in symbols.symbols(ofRow: row) {
                let mark = Int(tables.marks[Int(symbol)])
                if mark >= 0 { marks[mark / 64] |= 1 << UInt64(mark % 64) }
            }
            return marks
        }
        let ofWord = (0..<Int32(words.distinct.count)).map { ofRow[symbols.row(of: $0)] }
        for block in 0..<words.blockCount {
            var ofBlock = Marks()
            for sentence in words.sentences(of: block) {
                var ofSentence = Marks()
                for word in words.words(ofSentence: sentence) { ofSentence |= ofWord[Int(words.numbers[word])] }
                for part in 0..<stride { bits[sentence * stride + part] = ofSentence[part] }
                ofBlock |= ofSentence
            }
            for part in 0..<stride { bits[(firstBlock + block) * stride + part] = ofBlock[part] }
        }
    }

    /// Whether a sentence may hold a match of a pattern; the mark of its rarest symbol need not be asked for where that is known to be there.
    @inline(__always)
    func mayHold(_ pattern: Int32, sentence: Int, patterns: [Int32], isRarestThere: Bool = false) -> Bool {
        mayHold(pattern, row: sentence, patterns: patterns, from: isRarestThere ? 1 : 0)
    }

    /// Whether a sentence of a block may hold a match of a pattern.
    @inline(__always)
    func mayHold(_ pattern: Int32, block: Int, patterns: [Int32]) -> Bool {
        mayHold(pattern, row: firstBlock + block, patterns: patterns, from: 0)
    }

    @inline(__always)
    private func mayHold(_ pattern: Int32, row: Int, patterns: [Int32], from first: Int) -> Bool {
        // Spans of a known length: each is checked once, not each of its elements.
        let start = Int(pattern) &* PatternRow.stride &+ PatternRow.marks
        let marks = patterns.span.extracting(start..<start &+ 4)
        let parts = bits.span.extracting(row &* Self.stride..<row &* Self.stride &+ Self.stride)
        for index in first..<4 {
            let mark = Int(marks[index])
            if mark < 0 { return true }
            if parts[mark >> 6 & (Self.stride &- 1)] >> UInt64(mark & 63) & 1 == 0 { return false }
        }
        return true
    }
}
