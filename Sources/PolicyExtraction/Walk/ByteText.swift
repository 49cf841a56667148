internal import PolicyModel

/// Comparisons of UTF-8 bytes with ASCII words, blind to ASCII case.
enum ByteText {
    /// One past the first occurrence of `word` (lower case) in `range`, or `nil`.
    static func find(_ word: [UInt8], in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.count >= word.count else { return nil }
        for index in range.lowerBound...range.upperBound - word.count
        where hasPrefix(word, in: text, index..<range.upperBound) {
            return index + word.count
        }
        return nil
    }

    /// Whether `range` starts with `word` (lower case).
    static func hasPrefix(_ word: [UInt8], in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        hasPrefix(word.span, in: text, range)
    }

    /// Whether `range` starts with `word` (lower case).
    static func hasPrefix(_ word: Span<UInt8>, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= word.count else { return false }
        for index in 0..<word.count where lowered(text[range.lowerBound + index]) != word[index] { return false }
        return true
    }

    /// Whether `range` holds `word` (lower case) and nothing else but white space around it.
    static func equals(_ word: [UInt8], in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = skipSpaces(text, range)
        guard hasPrefix(word, in: text, start..<range.upperBound) else { return false }
        return skipSpaces(text, start + word.count..<range.upperBound) == range.upperBound
    }

    static func skipSpaces(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, text[index] <= 0x20 { index += 1 }
        return index
    }

    /// The number that `range` starts with, at most `limit`; `nil` where it starts with no digit.
    static func number(in text: Span<UInt8>, _ range: Range<Int>, limit: Int) -> Int? {
        var index = skipSpaces(text, range)
        var value: Int?
        while index < range.upperBound, text[index] &- UInt8(ascii: "0") < 10 {
            value = min(limit, (value ?? 0) * 10 + Int(text[index] - UInt8(ascii: "0")))
            index += 1
        }
        return value
    }

    /// A hash of the bytes, the same in every run.
    static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = ByteHash()
        for index in range { hash.add(text[index]) }
        return hash.value
    }

    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
