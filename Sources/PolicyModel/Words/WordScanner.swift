/// Splits text into words as a comparison of texts sees them: the one definition of "the same words".
///
/// A word is a run of letters, digits, underscores and combining marks, folded to lower case. Everything else separates words:
/// punctuation, quote marks, dashes, hyphens, apostrophes and white space. Soft hyphens and zero-width characters inside a word
/// are not part of it, and a footnote mark such as `[12]`, `[^note]` or `¹` is no word. Composed and decomposed letters are the same.
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
        var hasMark = false
        while position < end {
            let byte = text[position]
            if byte < 0x80 {
                guard Self.isASCIIWord(byte) else { break }
                folded.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
                position += 1
                last = position
            } else {
                let (scalar, length) = Self.scalar(in: text, at: position, end: end)
                let isLetter = Self.isWord(scalar)
                if isLetter || Self.isMark(scalar) {
                    hasMark = hasMark || !isLetter
                    if let letters = Composition.ligature(scalar) {
                        folded += "\(letters)".utf8
                    } else {
                        for unit in scalar.properties.lowercaseMapping.utf8 { folded.append(unit) }
                    }
                    position += length
                    last = position
                } else if Self.isIgnorable(scalar) {
                    position += length
                } else {
                    break
                }
            }
        }
        if hasMark { folded = Composition.composed(folded) }
        return start..<last
    }

    /// One past a footnote mark that starts here: a bracket around one to three digits, or around a caret and a short label, as Markdown
    /// has it.
    private func footnote(in text: Span<UInt8>) -> Int? {
        let isLabel = position + 1 < end && text[position + 1] == UInt8(ascii: "^")
        let first = position + (isLabel ? 2 : 1)
        var index = first
        while index < end, index < first + (isLabel ? 20 : 3), isLabel ? Self.isASCIIWord(text[index]) : text[index] &- UInt8(ascii: "0") < 10 {
            index += 1
        }
        guard index > first, index < end, text[index] == UInt8(ascii: "]") else { return nil }
        return index + 1
    }

    private static func isASCIIWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
        // Digits above the line are marks of notes.
        case 0xB2, 0xB3, 0xB9, 0x2000...0x206F, 0x2070...0x2079: false
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
