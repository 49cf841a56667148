/// Phrases to look for in a text, word by word and blind to case and punctuation.
///
/// They are written as `FoldedText` holds words: folded, apart by single spaces; a comma ends a phrase. So they are looked for as they
/// stand: to take them apart into words first would cost a page more than all it asks of them.
package struct PhraseList: Sendable {
    private let phrases: String

    /// Phrases with a comma and white space between them.
    package init(_ phrases: String) {
        self.phrases = phrases
    }

    /// How many different phrases stand in a text.
    package func distinct(in text: FoldedText) -> Int {
        var count = 0
        forEach { list, phrase in
            if text.last(list, phrase, in: 0..<text.count) != nil { count += 1 }
        }
        return count
    }

    /// Whether a folded word is one of the words of the phrases.
    package func holds(word: [UInt8]) -> Bool {
        var isFound = false
        forEach { list, phrase in
            var start = phrase.lowerBound
            while !isFound, start < phrase.upperBound {
                var end = start
                while end < phrase.upperBound, list[end] != 0x20 { end += 1 }
                isFound = end - start == word.count && word.indices.allSatisfy { list[start + $0] == word[$0] }
                start = end + 1
            }
        }
        return isFound
    }

    /// Whether any of the phrases stands in some words of a text.
    package func isAny(in text: FoldedText, _ words: Range<Int>) -> Bool {
        var isFound = false
        forEach { list, phrase in
            isFound = isFound || text.last(list, phrase, in: words) != nil
        }
        return isFound
    }

    /// Whether the words of a text from `word` on begin with one of the phrases, whose last word may be longer in the text.
    package func isBeginning(of text: FoldedText, from word: Int) -> Bool {
        guard word < text.count else { return false }
        let start = text.range(of: word..<word + 1).lowerBound
        var isFound = false
        forEach { list, phrase in
            guard !isFound, start + phrase.count <= text.bytes.count else { return }
            isFound = phrase.allSatisfy { text.bytes[start + $0 - phrase.lowerBound] == list[$0] }
        }
        return isFound
    }

    /// Where in the bytes of a text the phrase stands that ends last; of those that end there the longest.
    package func nearest(in text: FoldedText, _ words: Range<Int>) -> Range<Int>? {
        var best: Range<Int>?
        forEach { list, phrase in
            guard let place = text.last(list, phrase, in: words) else { return }
            if let best, !Self.isNearer(place, than: best) { return }
            best = place
        }
        return best
    }

    /// Whether a place ends behind another, or at the same word and is longer.
    package static func isNearer(_ place: Range<Int>, than other: Range<Int>) -> Bool {
        (place.upperBound, other.lowerBound) > (other.upperBound, place.lowerBound)
    }

    /// Calls `body` with each phrase in order, as a range of the list's bytes.
    @inline(__always)
    package func forEach(_ body: (Span<UInt8>, Range<Int>) -> Void) {
        let list = phrases.utf8.span
        var place = 0
        while place < list.count {
            var end = place
            while end < list.count, list[end] != UInt8(ascii: ",") { end += 1 }
            body(list, place..<end)
            place = end + 1
            while place < list.count, list[place] == 0x20 || list[place] == 0x0A { place += 1 }
        }
    }
}
