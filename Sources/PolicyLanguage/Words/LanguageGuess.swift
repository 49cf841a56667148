package import PolicyModel

/// Tells the language of a text by how often the commonest words of each language stand in it.
package enum LanguageGuess {
    /// As many words as are looked at: enough to be sure, and no cost that grows with the page.
    private static let sample = 1200
    /// As many paragraphs as are asked for their own language, and as many words of each.
    private static let (paragraphSample, paragraphStart) = (32, 20)

    /// The language's primary subtag, or `nil` where the text does not tell.
    package static func language(of text: Span<UInt8>, blocks: [Block]) -> String? {
        let words = PreparedLanguages.functionWords
        var counts = [Int](repeating: 0, count: PreparedLanguages.languages.count)
        var seen = 0
        // Prose tells a language; names, menus and lists of languages do not.
        for block in blocks where block.text.count >= 40 {
            var scanner = WordScanner(block.text)
            while seen < sample, scanner.next(in: text) != nil {
                seen += 1
                var bits = words.value(of: scanner.folded)
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
        return PreparedLanguages.languages[best]
    }

    /// The languages of a text, each of a fifth of it or more, that of the most text first. Looks at the first words of some paragraphs
    /// all over the page, each of which tells its language by itself.
    package static func languages(of text: Span<UInt8>, blocks: [Block]) -> [String] {
        let words = PreparedLanguages.functionWords
        let paragraphs = blocks.indices.filter { blocks[$0].text.count >= 80 }
        let step = max(1, paragraphs.count / paragraphSample)
        var votes = [Int](repeating: 0, count: PreparedLanguages.languages.count)
        for index in stride(from: 0, to: paragraphs.count, by: step) {
            var scanner = WordScanner(blocks[paragraphs[index]].text)
            var counts = [Int](repeating: 0, count: votes.count)
            var seen = 0
            while seen < paragraphStart, scanner.next(in: text) != nil {
                seen += 1
                var bits = words.value(of: scanner.folded)
                while bits != 0 {
                    counts[bits.trailingZeroBitCount] += 1
                    bits &= bits - 1
                }
            }
            guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= 4 else { continue }
            let isClear = counts.indices.allSatisfy { $0 == best || counts[$0] * 3 <= counts[best] * 2 || isAlike(at: best, $0) }
            if isClear { votes[best] += blocks[paragraphs[index]].text.count }
        }
        let all = votes.reduce(0, +)
        return votes.indices.filter { votes[$0] > 0 && votes[$0] * 5 >= all }.sorted { votes[$0] > votes[$1] }
            .map { PreparedLanguages.languages[$0] }
    }

    private static func isAlike(at index: Int, _ other: Int) -> Bool {
        isAlike(PreparedLanguages.languages[index], PreparedLanguages.languages[other])
    }

    /// Whether a text that seems to be in one language may well be in the other: they share most of their commonest words.
    package static func isAlike(_ guess: String, _ other: String) -> Bool {
        guard let index = PreparedLanguages.languages.firstIndex(of: guess) else { return false }
        return guess == other || PreparedLanguages.alike[index].split(separator: " ").contains(Substring(other))
    }

    /// Whether a folded word is one of a language's commonest small words, with which no sentence ends.
    package static func isFunctionWord(_ word: [UInt8], of language: String?) -> Bool {
        guard let index = PreparedLanguages.languages.firstIndex(where: { $0 == language }) else { return false }
        return PreparedLanguages.functionWords.value(of: word) >> UInt32(index) & 1 == 1
    }
}
