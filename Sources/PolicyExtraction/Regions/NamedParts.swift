/// The words of the names that a page's makers give its parts (`class`, `id`): those of `site-banner`, `SiteBanner`, `banner_1`.
enum NamedParts {
    /// Whether one of some words (lower case) is among those of a value; `initials` are the letters that they begin with, as bits.
    static func holds(_ words: [[UInt8]], initials: UInt32, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for start in range where beginsWord(start, in: text, range) {
            guard initials >> UInt32(text[start] & 0x1F) & 1 == 1 else { continue }
            if words.contains(where: { isWord($0, in: text, start..<range.upperBound) }) { return true }
        }
        return false
    }

    /// Whether a word of a name begins at a place.
    static func beginsWord(_ place: Int, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard place > range.lowerBound, isLetter(text[place - 1]) else { return true }
        return isUpper(text[place]) && !isUpper(text[place - 1])
    }

    /// Whether `word` stands at the start of a range as a whole word: not in `bannered`.
    static func isWord(_ word: [UInt8], in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard ByteText.hasPrefix(word, in: text, range) else { return false }
        let end = range.lowerBound + word.count
        return end == range.upperBound || !isLetter(text[end]) || isUpper(text[end])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isUpper(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "A") < 26
    }
}
