/// Decides where a sentence ends: between two words, from what stands between them.
///
/// Public and partly inlinable, because it is asked for every word of a page, and Swift 6.3 puts code of another module in line only where it
/// is public.
public struct SentenceSplitter: Sendable {
    /// Words with a full stop that end no sentence.
    private let abbreviations: WordTable
    /// Words with a full stop that end no sentence before a number.
    private let beforeNumbers: WordTable
    /// Names of months: a number with a full stop before one is a day.
    private let months: WordTable

    /// Knows some words of languages; without any, every full stop before a capital ends a sentence.
    package init(abbreviations: WordTable = WordTable([]), beforeNumbers: WordTable = WordTable([]), months: WordTable = WordTable([])) {
        self.abbreviations = abbreviations
        self.beforeNumbers = beforeNumbers
        self.months = months
    }

    /// Whether a sentence ends between the word at `previous` and the one that begins at `next`.
    ///
    /// `.`, `!`, `?` and `…` end a sentence before white space unless a small letter follows; `;` does where a capital follows; `。` and a
    /// bullet always do. A colon does not: what it announces belongs to what announces it. Nor does the full stop of an abbreviation or of
    /// the day before a month (`1. März`).
    @inlinable @inline(__always)
    public func splits(_ text: Span<UInt8>, after previous: Range<Int>, before next: Int) -> Bool {
        // One space or one mark without a space ends nothing, and nearly all words are parted so.
        next - previous.upperBound > 1 && isEnd(text, after: previous, before: next)
    }

    @usableFromInline
    func isEnd(_ text: Span<UInt8>, after previous: Range<Int>, before next: Int) -> Bool {
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
            case 0xC2 where index + 1 < next && text[index + 1] == 0xA0:
                isSpaced = true
            case UInt8(ascii: "*") where isSpaced && index + 1 < next && text[index + 1] == 0x20:
                return true
            case 0xE3 where index + 2 < next && text[index + 1] == 0x80 && text[index + 2] == 0x82:
                return true
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
        return mark != UInt8(ascii: ".") || !(isAbbreviation(text, previous, beforeNumber: beforeNumber) || isDay(text, previous, before: next))
    }

    /// Whether a word ends the numbering that opens a block: `10.`, `2.1.`, `(a).`, `IV.`; its full stop ends no sentence.
    package static func isNumbering(_ text: Span<UInt8>, _ word: Range<Int>, of block: Int) -> Bool {
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

    private func isAbbreviation(_ text: Span<UInt8>, _ word: Range<Int>, beforeNumber: Bool) -> Bool {
        if word.count == 1 { return text[word.lowerBound] >= UInt8(ascii: "A") }
        guard word.count <= Self.longest else { return false }
        var scanner = WordScanner(word)
        guard scanner.next(in: text) != nil else { return false }
        return abbreviations.value(of: scanner.folded) != 0
            || beforeNumber && beforeNumbers.value(of: scanner.folded) != 0
    }

    /// More bytes than an abbreviation has.
    private static let longest = 12

    /// Whether a number is the day of the month that follows it.
    private func isDay(_ text: Span<UInt8>, _ word: Range<Int>, before next: Int) -> Bool {
        guard word.count <= 2, word.allSatisfy({ text[$0] &- UInt8(ascii: "0") < 10 }) else { return false }
        var scanner = WordScanner(next..<text.count)
        guard scanner.next(in: text) != nil else { return false }
        return months.value(of: scanner.folded) != 0
    }
}
