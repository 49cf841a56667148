import PolicyModel

/// Tells the language of a text by how often the commonest words of each language stand in it.
struct LanguageGuess {
    /// As many words as are looked at: enough to be sure, and no cost that grows with the page.
    static let sample = 1200

    /// Which languages each word is one of.
    private static let words = WordMarks(FunctionWords.languages.map(\.words))

    /// The language's code, or `nil` where the text does not tell.
    static func language(of text: Span<UInt8>, blocks: [Block]) -> String? {
        var counts = [Int](repeating: 0, count: FunctionWords.languages.count)
        var seen = 0
        // Prose tells a language; names, menus and lists of languages do not.
        for block in blocks where block.text.count >= 40 {
            var scanner = WordScanner(block.text)
            while seen < sample, scanner.next(in: text) != nil {
                seen += 1
                guard let word = packed(scanner.folded) else { continue }
                var bits = words.lists(of: word)
                while bits != 0 {
                    counts[bits.trailingZeroBitCount] += 1
                    bits &= bits - 1
                }
            }
            if seen >= sample { break }
        }
        guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
        let second = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
        // A text of any language holds a fifth or more of such words; half the sample's lists and names cut that down.
        guard counts[best] >= 8, counts[best] * 10 >= seen, counts[best] * 6 >= second * 7 else { return nil }
        return FunctionWords.languages[best].code
    }

    private static func packed(_ word: [UInt8]) -> UInt64? {
        guard word.count <= 8 else { return nil }
        var packed: UInt64 = 0
        for byte in word { packed = packed << 8 | UInt64(byte) }
        return packed
    }
}
