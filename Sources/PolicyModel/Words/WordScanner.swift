/// Splits text into words as a comparison of texts sees them: the one definition of "the same words".
///
/// A word is a run of letters, digits, underscores and combining marks, folded to lower case. Everything else separates words:
/// punctuation, quote marks, dashes, hyphens, apostrophes and white space. Soft hyphens and zero-width characters inside a word
/// are not part of it, and a footnote mark such as `[12]` is no word.
package struct WordScanner: Sendable {
    /// The UTF-8 of the word found last, folded.
    package private(set) var folded: [UInt8] = []
    /// The byte at which the scan goes on.
    package private(set) var position: Int
    private let end: Int

    /// Scans the bytes of `range`, which must begin and end on character boundaries.
    package init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
        folded.reserveCapacity(32)
    }

    /// The place of the next word in `text`, or `nil` after the last; `folded` then holds its folded form.
    package mutating func next(in text: Span<UInt8>) -> Range<Int>? {
        folded.removeAll(keepingCapacity: true)
        while position < end {
            let byte = text[position]
            if byte < 0x80 {
                if Self.isASCIIWord(byte) { return word(in: text) }
                if byte == UInt8(ascii: "["), let after = footnote(in: text) {
                    position = after
                } else {
                    position += 1
                }
            } else {
                let (scalar, length) = Self.scalar(in: text, at: position, end: end)
                if Self.isWord(scalar) { return word(in: text) }
                position += length
            }
        }
        return nil
    }

    private mutating func word(in text: Span<UInt8>) -> Range<Int> {
        let start = position
        var last = start
        while position < end {
            let byte = text[position]
            if byte < 0x80 {
                guard Self.isASCIIWord(byte) else { break }
                folded.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
                position += 1
                last = position
            } else {
                let (scalar, length) = Self.scalar(in: text, at: position, end: end)
                if Self.isWord(scalar) || Self.isMark(scalar) {
                    for unit in scalar.properties.lowercaseMapping.utf8 { folded.append(unit) }
                    position += length
                    last = position
                } else if Self.isIgnorable(scalar) {
                    position += length
                } else {
                    break
                }
            }
        }
        return start..<last
    }

    /// One past a footnote mark that starts here: a bracket around one to three digits.
    private func footnote(in text: Span<UInt8>) -> Int? {
        var index = position + 1
        while index < end, index <= position + 3, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
        guard index > position + 1, index < end, text[index] == UInt8(ascii: "]") else { return nil }
        return index + 1
    }

    private static func isASCIIWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
        case 0x2000...0x206F: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The scalar at a byte and its length; bytes that are no valid UTF-8 read as U+FFFD, one byte long.
    private static func scalar(in text: Span<UInt8>, at index: Int, end: Int) -> (Unicode.Scalar, Int) {
        let lead = text[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= end else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in index + 1..<index + length { value = value << 6 | UInt32(text[next] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }
}
