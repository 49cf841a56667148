/// Knows the characters that a reader does not see but a terminal or browser obeys.
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

    /// Characters without width that have honest uses inside words: soft hyphen, joiners, word joiner, byte-order mark.
    static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
