/// The common case of `WordScanner`, without its detours: words of ASCII letters and digits between ASCII characters.
enum ASCIIWords {
    /// The byte, a capital as its small letter.
    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    /// Whether a byte is part of a word (`WordScanner.isASCIIWord`).
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }

    /// The next word at or after `start`, with the hash of its folded form; `nil` where anything but plain ASCII comes first: the
    /// end, a character beyond ASCII before or right after the word, or a bracket, which may open a footnote mark.
    @inline(__always)
    static func next(in text: Span<UInt8>, from start: Int, to end: Int) -> (range: Range<Int>, hash: ByteHash)? {
        var index = start
        while index < end, !isWord(text[index]) {
            if text[index] >= 0x80 || text[index] == UInt8(ascii: "[") { return nil }
            index += 1
        }
        guard index < end else { return nil }
        let first = index
        var hash = ByteHash()
        while index < end, isWord(text[index]) {
            hash.add(folded(text[index]))
            index += 1
        }
        if index < end, text[index] >= 0x80 { return nil }
        return (first..<index, hash)
    }
}
