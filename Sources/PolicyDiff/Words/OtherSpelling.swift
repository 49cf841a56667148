internal import PolicyLanguage

/// Ways to write the same words: contractions, "like" for "such as", and spellings that differ from country to country (`SpellingWords`).
enum OtherSpelling {
    /// Words with every contraction written out, as folded words (an apostrophe parts them): `don`, `t` is `do`, `not`.
    static func writtenOut(_ words: [[UInt8]]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, let whole = SpellingWords.contractions[[words[index], words[index + 1]]] {
                result += whole
                index += 2
            } else {
                result += SpellingWords.contractions[[words[index]]] ?? [words[index]]
                index += 1
            }
        }
        return result
    }

    /// A word in the one spelling that stands for those of all countries.
    static func plain(_ word: [UInt8]) -> [UInt8] {
        var rest = word[...]
        var plain: [UInt8] = []
        while let first = rest.first {
            if let variant = SpellingWords.variants.first(where: { rest.starts(with: $0.one) && (!$0.isEnding || rest.count == $0.one.count) }) {
                plain += variant.other
                rest = rest.dropFirst(variant.one.count)
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        return plain
    }
}
