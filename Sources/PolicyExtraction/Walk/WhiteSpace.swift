/// Which bytes of UTF-8 text are white space, and which are seen at all.
enum WhiteSpace {
    /// The length of the white space character at a byte; 0 where another character stands there.
    ///
    /// ASCII controls count as white space. So do the Unicode spaces, among them the no-break ones: a person reads them as a space.
    @inline(__always)
    static func length(in text: Span<UInt8>, at index: Int, end: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 { return 1 }
        if byte < 0xC2 || byte == 0xC3 { return 0 }
        return wideLength(in: text, at: index, end: end)
    }

    private static func wideLength(in text: Span<UInt8>, at index: Int, end: Int) -> Int {
        switch text[index] {
        case 0xC2:
            return index + 1 < end && (text[index + 1] == 0xA0 || text[index + 1] == 0x85) ? 2 : 0
        case 0xE2:
            guard index + 2 < end else { return 0 }
            switch (text[index + 1], text[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
            default: return 0
            }
        case 0xE3:
            return index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
        default:
            return 0
        }
    }

    /// Behind the white space that `range` begins with.
    @inline(__always)
    static func skip(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound {
            let space = length(in: text, at: index, end: range.upperBound)
            if space == 0 { break }
            index += space
        }
        return index
    }

    /// Whether any character of `range` is one that a person sees: not white space, zero-width, or an icon font's private sign.
    static func isSeen(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte > 0x20 && byte < 0x7F { return true }
            if byte < 0x7F { index += 1; continue }
            guard let length = unseenLength(in: text, at: index, end: range.upperBound) else { return true }
            index += length
        }
        return false
    }

    private static func unseenLength(in text: Span<UInt8>, at index: Int, end: Int) -> Int? {
        let byte = text[index]
        let second = index + 1 < end ? text[index + 1] : 0
        let third = index + 2 < end ? text[index + 2] : 0
        switch (byte, second, third) {
        case (0x7F, _, _): return 1
        case (0xC2, 0xA0, _), (0xC2, 0xAD, _): return 2
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF): return 3
        case (0xEE, _, _), (0xEF, 0x80...0xA3, _): return 3
        default: return nil
        }
    }
}
