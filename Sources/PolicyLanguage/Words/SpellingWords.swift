/// Ways to write the same words, in all languages, as folded words.
package enum SpellingWords {
    /// Words by the longer way to write them: `don`, `t` is `do`, `not`.
    package static let contractions: [[[UInt8]]: [[UInt8]]] = Dictionary(
        pairs(PreparedLanguages.changesContractions).map { (words($0.one), words($0.other)) }, uniquingKeysWith: { first, _ in first })

    /// What the spelling of one country holds and what that of another has in its place; some only at the end of a word. The first that fits is
    /// taken.
    package static let variants: [(one: [UInt8], other: [UInt8], isEnding: Bool)] =
        pairs(PreparedLanguages.changesSpellings).map { (Array($0.one.utf8), Array($0.other.utf8), false) }
        + pairs(PreparedLanguages.changesEndings).map { (Array($0.one.utf8), Array($0.other.utf8), true) }

    private static func pairs(_ text: String) -> [(one: Substring, other: Substring)] {
        text.split(separator: ",").map { pair in
            let sides = pair.drop { $0 == " " }.split(separator: ">")
            return (sides[0], sides[1])
        }
    }

    private static func words(_ text: Substring) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
}
