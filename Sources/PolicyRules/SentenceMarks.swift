/// Which marks the words of each sentence and block carry: a few bits that refute most patterns without a look at the words.
///
/// A mark stands for one or more symbols, so a mark that is there proves nothing, and one that is missing proves that the symbol is.
struct SentenceMarks: Sendable {
    /// How many marks there are.
    static let count = 512
    private static let stride = count / 64

    /// By sentence, then by block, `stride` integers each.
    private var bits: [UInt64]
    private let firstBlock: Int

    init(_ words: DocumentWords, symbols: WordSymbols, tables: RuleTables) {
        let stride = Self.stride
        let sentences = words.sentenceStarts.count - 1
        firstBlock = sentences
        bits = Array(repeating: 0, count: (sentences + words.blockCount) * stride)
        var ofWord: [UInt64] = Array(repeating: 0, count: words.distinct.count * stride)
        for word in 0..<words.distinct.count {
            for index in Int(symbols.starts[word])..<Int(symbols.starts[word + 1]) {
                let mark = Int(tables.marks[Int(symbols.symbols[index])])
                if mark >= 0 { ofWord[word * stride + mark / 64] |= 1 << UInt64(mark % 64) }
            }
        }
        for block in 0..<words.blockCount {
            let row = (firstBlock + block) * stride
            for sentence in words.sentences(of: block) {
                for word in words.words(ofSentence: sentence) {
                    let source = Int(words.numbers[word]) * stride
                    for part in 0..<stride { bits[sentence * stride + part] |= ofWord[source + part] }
                }
                for part in 0..<stride { bits[row + part] |= bits[sentence * stride + part] }
            }
        }
    }

    /// Whether a sentence may hold a match of a pattern.
    func mayHold(_ pattern: Int32, sentence: Int, tables: RuleTables) -> Bool {
        mayHold(pattern, row: sentence, tables: tables)
    }

    /// Whether a sentence of a block may hold a match of a pattern.
    func mayHold(_ pattern: Int32, block: Int, tables: RuleTables) -> Bool {
        mayHold(pattern, row: firstBlock + block, tables: tables)
    }

    @inline(__always)
    private func mayHold(_ pattern: Int32, row: Int, tables: RuleTables) -> Bool {
        var index = Int(pattern) * RuleTables.Stride.pattern + 6
        let end = index + 4
        while index < end {
            let mark = Int(tables.patterns[index])
            if mark < 0 { return true }
            if bits[row * Self.stride + mark / 64] >> UInt64(mark % 64) & 1 == 0 { return false }
            index += 1
        }
        return true
    }
}
