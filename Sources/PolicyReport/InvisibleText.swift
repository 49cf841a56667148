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
