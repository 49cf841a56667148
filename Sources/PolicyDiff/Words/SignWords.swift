/// The signs that are words of a comparison, because with another the text says something else: ticks and crosses, boxes, comparisons,
/// currencies, per cent and section signs. Signs that look different and say the same are one word.
enum SignWords {
    /// A sign in a text.
    struct Sign {
        /// The word it is, in UTF-8.
        var word: StaticString
        /// Its length in the text, in bytes.
        var length: Int
    }

    static let tick: StaticString = "✓"
    static let cross: StaticString = "✗"
    /// Signs of which each says something else than the others where it takes their place.
    static let marks: [StaticString] = [tick, cross, "☐"]

    /// The sign at a place between two words, if one is there. `$`, `%`, `<` and `>` are signs only next to a number: elsewhere they are
    /// marks of a path or of code.
    static func sign(in text: [UInt8], at index: Int, within block: Range<Int>) -> Sign? {
        switch text[index] {
        case UInt8(ascii: "%"): return isDigit(text, before: index, block) ? Sign(word: "%", length: 1) : nil
        case UInt8(ascii: "$"):
            return isDigit(text, after: index + 1, block) || isDigit(text, before: index, block) ? Sign(word: "$", length: 1) : nil
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            let isEqual = index + 1 < block.upperBound && text[index + 1] == UInt8(ascii: "=")
            let length = isEqual ? 2 : 1
            guard isDigit(text, after: index + length, block) else { return nil }
            let isLess = text[index] == UInt8(ascii: "<")
            return Sign(word: isEqual ? (isLess ? "≤" : "≥") : isLess ? "<" : ">", length: length)
        case 0xC2, 0xE2, 0xF0: return multibyte(text, index, block) ?? alone(text, index, block)
        case 0xC3: return alone(text, index, block)
        default: return nil
        }
    }

    /// Circles and a times sign that are all of a block, as in a table's cell.
    private static func alone(_ text: [UInt8], _ index: Int, _ block: Range<Int>) -> Sign? {
        guard index == block.lowerBound else { return nil }
        switch String(decoding: text[block], as: UTF8.self) {
        case "●": return Sign(word: "●", length: 3)
        case "○", "◯": return Sign(word: "○", length: 3)
        case "×": return Sign(word: cross, length: 2)
        default: return nil
        }
    }

    private static func multibyte(_ text: [UInt8], _ index: Int, _ block: Range<Int>) -> Sign? {
        guard index + 1 < block.upperBound else { return nil }
        if text[index] == 0xC2 {
            switch text[index + 1] {
            case 0xA3: return Sign(word: "£", length: 2)
            case 0xA5: return Sign(word: "¥", length: 2)
            case 0xA7: return Sign(word: "§", length: 2)
            default: return nil
            }
        }
        guard index + 2 < block.upperBound else { return nil }
        if text[index] == 0xF0 {
            return index + 3 < block.upperBound && text[index + 1..<index + 4].elementsEqual([0x9F, 0x9A, 0xAB]) ? Sign(word: cross, length: 4) : nil
        }
        switch (text[index + 1], text[index + 2]) {
        case (0x82, 0xAC): return Sign(word: "€", length: 3)
        case (0x89, 0xA4): return Sign(word: "≤", length: 3)
        case (0x89, 0xA5): return Sign(word: "≥", length: 3)
        // ✅ ✓ ✔ ☑
        case (0x9C, 0x85), (0x9C, 0x93), (0x9C, 0x94), (0x98, 0x91): return Sign(word: tick, length: 3)
        // ✕ ✖ ✗ ✘ ❌ ❎ ☒
        case (0x9C, 0x95...0x98), (0x9D, 0x8C), (0x9D, 0x8E), (0x98, 0x92): return Sign(word: cross, length: 3)
        case (0x98, 0x90): return Sign(word: "☐", length: 3)
        default: return nil
        }
    }

    private static func isDigit(_ text: [UInt8], before index: Int, _ block: Range<Int>) -> Bool {
        var place = index - 1
        while place >= block.lowerBound, text[place] == 0x20 { place -= 1 }
        // A no-break space, narrow or not, is written before a sign in some languages.
        if place > block.lowerBound, text[place] == 0xA0, text[place - 1] == 0xC2 { place -= 2 }
        if place > block.lowerBound + 1, text[place] == 0xAF, text[place - 1] == 0x80, text[place - 2] == 0xE2 { place -= 3 }
        return place >= block.lowerBound && text[place] &- UInt8(ascii: "0") < 10
    }

    private static func isDigit(_ text: [UInt8], after index: Int, _ block: Range<Int>) -> Bool {
        var place = index
        while place < block.upperBound, text[place] == 0x20 { place += 1 }
        if place + 1 < block.upperBound, text[place] == 0xC2, text[place + 1] == 0xA0 { place += 2 }
        return place < block.upperBound && text[place] &- UInt8(ascii: "0") < 10
    }
}
