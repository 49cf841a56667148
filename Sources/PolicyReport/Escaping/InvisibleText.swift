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

    /// Whether UTF-8 holds no unsafe character and nothing that a JSON report escapes. May say no of harmless text, never yes of unsafe text.
    static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices {
            let byte = bytes[index]
            // Letters and space, which are most of all text.
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: " ") { continue }
            switch byte {
            case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "#"): return false
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

    /// Marks and joiners that may stand on one character; no script puts as many there. What is more would be drawn over the lines around it.
    private static let mostMarks = 8

    /// The text in one line with nothing unseen in it: white space as spaces, unsafe characters and those that are not drawn as
    /// `\u{…}`, those without a meaning of their own left out, and `…` in place of a heap of marks on one character.
    ///
    /// Joiners stay after other than ASCII characters, where emoji and several scripts need them.
    static func madeVisible(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }), text.unicodeScalars.contains(where: mayChange) else { return text }
        var visible = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = isMark(scalar) ? marks + 1 : 0
            guard marks <= mostMarks else {
                if marks == mostMarks + 1 { visible.append("…") }
                continue
            }
            switch scalar {
            case "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": visible.append(" ")
            case _ where isIdle(scalar): continue
            case "\u{200C}", "\u{200D}":
                if previous.isASCII { continue }
                visible.append(scalar)
            case _ where isUnsafe(scalar) || isUndrawn(scalar): append(scalar, to: &visible)
            default: visible.append(scalar)
            }
            previous = scalar
        }
        return String(visible)
    }

    /// Whether `madeVisible` may make something else of a character than the character.
    private static func mayChange(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x20, scalar.value < 0x7F { return false }
        return isMark(scalar) || isIdle(scalar) || isUnsafe(scalar) || isUndrawn(scalar)
    }

    /// Whether a character tells no more than where a line may break, which form a glyph takes, that a word stands in a direction which it has
    /// anyway, or that a formula multiplies: without it the words are the same. What turns text round is none of these.
    private static func isIdle(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xAD, 0xFE0F: false
        case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B, 0x200E, 0x200F, 0x202A, 0x202C, 0x2060...0x2064, 0x2066, 0x2068, 0x2069: true
        case 0xFE00...0xFE0E, 0xFEFF, 0xE0100...0xE01EF: true
        default: false
        }
    }

    /// Whether a character is drawn as nothing: Unicode's Default_Ignorable_Code_Point (variation selectors, Hangul fillers, the grapheme
    /// joiner, zero-width spaces, ...), and the empty Braille pattern. U+FE0F is not meant: it asks for the emoji form of what stands before it.
    private static func isUndrawn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xAD, 0xFE0F: false
        case 0x2800: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Whether a character is drawn on the one before it, or joins the two.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        // The first mark that combines is U+0300.
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        // One by one: the view's `append(contentsOf:)` copies all that stands there already.
        for letter in "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars { text.append(letter) }
    }
}
