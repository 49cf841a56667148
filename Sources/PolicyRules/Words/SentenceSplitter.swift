/// Decides where a sentence ends: between two words, from what stands between them.
enum SentenceSplitter {
    /// Words with a full stop that end no sentence.
    private static let abbreviations: Set<String> = [
        "inc", "ltd", "corp", "llc", "co", "art", "arts", "sec", "para", "cf", "vs", "mr", "mrs", "ms", "dr", "st", "approx",
        "incl", "dept", "est", "al", "mme", "mlle", "ex", "tél", "tel", "nos", "civ", "cal", "stat", "rev", "reg", "pub", "subsec",
    ]

    /// Whether a sentence ends between the word at `previous` and the one that begins at `next`.
    ///
    /// `.`, `!`, `?` and `…` end a sentence before white space unless a small letter follows; `;` does where a capital follows; a
    /// bullet always does. A colon does not: what it announces belongs to what announces it.
    @inline(__always)
    static func splits(_ text: Span<UInt8>, after previous: Range<Int>, before next: Int) -> Bool {
        // One space or one mark without a space ends nothing, and nearly all words are parted so.
        next - previous.upperBound > 1 && isEnd(text, after: previous, before: next)
    }

    private static func isEnd(_ text: Span<UInt8>, after previous: Range<Int>, before next: Int) -> Bool {
        var mark: UInt8 = 0
        var isSpaced = false
        var index = previous.upperBound
        while index < next {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                mark = byte
                isSpaced = false
            case UInt8(ascii: ";"):
                if mark == 0 {
                    mark = byte
                    isSpaced = false
                }
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                isSpaced = true
            case 0xE2 where index + 2 < next && text[index + 1] == 0x80:
                if text[index + 2] == 0xA2 { return true }
                if text[index + 2] == 0xA6 {
                    mark = UInt8(ascii: ".")
                    isSpaced = false
                }
            default: break
            }
            index += 1
        }
        guard mark != 0, isSpaced else { return false }
        let lead = text[next]
        let isCapital =
            lead &- UInt8(ascii: "A") < 26
            || lead == 0xC3 && next + 1 < text.count && (0x80...0x9E).contains(text[next + 1])
        if mark == UInt8(ascii: ";") { return isCapital }
        if lead &- UInt8(ascii: "a") < 26 { return false }
        let beforeNumber = lead &- UInt8(ascii: "0") < 10
        return mark != UInt8(ascii: ".") || !isAbbreviation(text, previous, beforeNumber: beforeNumber)
    }

    /// Whether a word ends the numbering that opens a block: `10.`, `2.1.`, `(a).`, `IV.`; its full stop ends no sentence.
    static func isNumbering(_ text: Span<UInt8>, _ word: Range<Int>, of block: Int) -> Bool {
        guard word.upperBound - block <= 8 else { return false }
        for index in block..<word.upperBound {
            switch text[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
                UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
                break
            default:
                guard word.count == 1, index == word.lowerBound, text[index] < 0x80 else { return false }
            }
        }
        return true
    }

    private static func isAbbreviation(_ text: Span<UInt8>, _ word: Range<Int>, beforeNumber: Bool) -> Bool {
        if word.count == 1 { return text[word.lowerBound] >= UInt8(ascii: "A") }
        guard word.count <= 6 else { return false }
        var folded: [UInt8] = []
        for index in word {
            let byte = text[index]
            folded.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
        }
        let text = String(decoding: folded, as: UTF8.self)
        return abbreviations.contains(text) || beforeNumber && text == "no"
    }
}
