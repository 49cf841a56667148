/// Knows the characters that a reader does not see but a terminal, browser or search obeys.
enum InvisibleText {
    /// Control characters, separators of lines and paragraphs, and every mark that turns the direction of writing (UAX #9), hides
    /// text (tag characters, U+E0000 to U+E007F) or annotates it out of sight.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0x61C, 0x180E, 0x200E, 0x200F, 0x2028...0x202E, 0x2061...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Whether UTF-8 holds no unsafe character and nothing that JSON escapes. May say no of harmless text, never yes of unsafe text.
    static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
        let bytes = text.span
        for index in bytes.indices {
            switch bytes[index] {
            case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return false
            // The lead bytes of all that `isUnsafe` knows beyond ASCII; dashes and curly quotes share E2 80.
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return false
            case 0xD8, 0xE1, 0xEF, 0xF3: return false
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
                if bytes[index + 2] >= 0xA8 && bytes[index + 2] <= 0xAE || bytes[index + 2] & 0xFE == 0x8E { return false }
            case 0xE2 where index + 1 < bytes.count && bytes[index + 1] == 0x81: return false
            default: break
            }
        }
        return true
    }

    /// The text in one line with nothing unseen in it: white space as spaces, unsafe characters and those without width as
    /// `\u{…}`, soft hyphens (which show only where a line breaks) left out.
    ///
    /// Joiners stay between other than ASCII characters, where emoji and several scripts need them.
    static func madeVisible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0) || isWithoutWidth($0) }) else { return text }
        var visible = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": visible.append(" ")
            case "\u{AD}": break
            case "\u{200C}", "\u{200D}":
                if previous.isASCII { append(scalar, to: &visible) } else { visible.append(scalar) }
            case _ where isUnsafe(scalar) || isWithoutWidth(scalar): append(scalar, to: &visible)
            default: visible.append(scalar)
            }
            previous = scalar
        }
        return String(visible)
    }

    /// Soft hyphen, zero-width space, joiners, word joiner and byte-order mark.
    private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        text.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    }
}
