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
        var ofWord = Array(repeating: Marks(), count: words.distinct.count)
        for word in 0..<words.distinct.count {
            for index in Int(symbols.starts[word])..<Int(symbols.starts[word + 1]) {
                let mark = Int(tables.marks[Int(symbols.symbols[index])])
                if mark >= 0 { ofWord[word][mark / 64] |= 1 << UInt64(mark % 64) }
            }
        }
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

    /// Whether a sentence may hold a match of a pattern.
    @inline(__always)
    func mayHold(_ pattern: Int32, sentence: Int, patterns: [Int32]) -> Bool {
        mayHold(pattern, row: sentence, patterns: patterns)
    }

    /// Whether a sentence of a block may hold a match of a pattern.
    @inline(__always)
    func mayHold(_ pattern: Int32, block: Int, patterns: [Int32]) -> Bool {
        mayHold(pattern, row: firstBlock + block, patterns: patterns)
    }

    /// Adds the marks of a block to others, of which there are `count / 64` integers.
    func add(block: Int, to marks: inout [UInt64]) {
        let row = (firstBlock + block) * Self.stride
        for part in 0..<Self.stride { marks[part] |= bits[row + part] }
    }

    /// Whether the marks of several blocks leave open that one of them holds a match of a pattern.
    @inline(__always)
    static func mayHold(_ pattern: Int32, marks: [UInt64], patterns: [Int32]) -> Bool {
        mayHold(pattern, row: 0, bits: marks, patterns: patterns)
    }

    @inline(__always)
    private func mayHold(_ pattern: Int32, row: Int, patterns: [Int32]) -> Bool {
        Self.mayHold(pattern, row: row, bits: bits, patterns: patterns)
    }

    @inline(__always)
    private static func mayHold(_ pattern: Int32, row: Int, bits: [UInt64], patterns: [Int32]) -> Bool {
        var index = Int(pattern) * PatternRow.stride + 6
        let end = index + 4
        while index < end {
            let mark = Int(patterns[index])
            if mark < 0 { return true }
            if bits[row * stride + mark / 64] >> UInt64(mark % 64) & 1 == 0 { return false }
            index += 1
        }
        return true
    }
}
