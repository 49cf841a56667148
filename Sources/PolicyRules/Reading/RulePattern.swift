/// A phrase to look for, in words (not in characters).
package struct RulePattern: Sendable, Hashable {
    /// One step of a phrase.
    package indirect enum Element: Sendable, Hashable {
        /// Any inflection of a word.
        case stem(String)
        /// Exactly this word, folded.
        case exact(String)
        /// Any word that begins so; any word at all where it is empty.
        case prefix(String)
        /// Any word that ends so.
        case suffix(String)
        /// Any word that begins with a digit.
        case number
        /// One entry of the list with this name.
        case list(String)
        /// One of several phrases.
        case alternatives([[Element]])
        /// The phrase, or nothing.
        case optional([Element])
        /// Up to so many other words.
        case gap(Int)
        case blockStart
        case blockEnd
        /// All words of the block, from its first.
        case wholeBlock
    }

    /// As written.
    package var text: String
    /// The steps of the phrase, in order.
    package var elements: [Element]
    /// Where it stands in its file.
    package var place: SourcePlace
}
