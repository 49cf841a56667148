/// The common case of `WordScanner`, without its detours: words of ASCII letters and digits between ASCII characters.
package enum ASCIIWords {
    /// The byte, a capital as its small letter; 0 where it is no part of a word (`WordScanner.isASCIIWord`).
    @inline(__always)
    package static func fold(_ byte: UInt8) -> UInt8 {
        let letter = byte | 0x20
        if letter &- UInt8(ascii: "a") < 26 { return letter }
        return byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_") ? byte : 0
    }

    /// The next word at or after `start`; `nil` where anything but plain ASCII and common punctuation comes first: the end, another
    /// character before or right after the word, or a bracket, which may open a footnote mark.
    @inline(__always)
    package static func next(in text: Span<UInt8>, from start: Int, to end: Int) -> (range: Range<Int>, word: PackedWord)? {
        var index = start
        while index < end {
            let byte = text[index]
            if fold(byte) != 0 { break }
            if byte < 0x80, byte != UInt8(ascii: "[") {
                index += 1
            } else if isPunctuation(text, index, end) {
                index += 3
            } else {
                return nil
            }
        }
        guard index < end else { return nil }
        let first = index
        let start = EightBytes(text, at: index)
        var length = min(start.wordLength, end &- index)
        let low = start.folded(length)
        var high: UInt64 = 0
        index &+= length
        if length == 8 {
            let next = EightBytes(text, at: index)
            length = min(next.wordLength, end &- index)
            high = next.folded(length)
            index &+= length
            if length == 8 {
                while index < end, fold(text[index]) != 0 { index &+= 1 }
            }
        }
        if index < end, text[index] >= 0x80, !isPunctuation(text, index, end) { return nil }
        return (first..<index, PackedWord(low: low, high: high, count: index &- first))
    }

    /// Whether a dash, quotation mark, bullet or ellipsis stands here (U+2010 to U+2027), of which texts outside ASCII have most.
    @inline(__always)
    private static func isPunctuation(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
        index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80 && (0x90...0xA7).contains(text[index + 2])
    }
}
