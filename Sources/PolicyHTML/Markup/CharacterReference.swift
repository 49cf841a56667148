import PolicyModel

/// Character references (the HTML Standard, section 13.2.5.72): `&amp;`, `&eacute`, `&#8217;`, `&#x92;`.
enum CharacterReference {
    /// Where a text with references stands.
    enum Place {
        case text
        /// In an attribute's value `&copy=1` is part of an address, not a reference.
        case attribute
        /// Where there are no references.
        case literal
    }

    /// Appends a part of a page with its references resolved; NUL bytes, which browsers ignore, are left out.
    @inline(__always)
    static func append(_ source: [UInt8], _ range: Range<Int>, place: Place, to text: inout [UInt8]) {
        var rest = range
        while let special = firstSpecial(source, rest, place) {
            text.append(contentsOf: source[rest.lowerBound..<special])
            let next = source[special] == 0 ? special + 1 : appendOne(source, special..<range.upperBound, place, to: &text)
            rest = next..<range.upperBound
        }
        text.append(contentsOf: source[rest])
    }

    /// The same, with a note of where each part of the text was copied from.
    @inline(__always)
    static func append(
        _ source: [UInt8], _ range: Range<Int>, place: Place, to text: inout [UInt8], noting steps: inout [SourceMap.Step]
    ) {
        var rest = range
        steps.append(SourceMap.Step(copy: text.count, original: range.lowerBound))
        while let special = firstSpecial(source, rest, place) {
            text.append(contentsOf: source[rest.lowerBound..<special])
            steps.append(SourceMap.Step(copy: text.count, original: special, isReplacement: true))
            let next = source[special] == 0 ? special + 1 : appendOne(source, special..<range.upperBound, place, to: &text)
            steps.append(SourceMap.Step(copy: text.count, original: next))
            rest = next..<range.upperBound
        }
        text.append(contentsOf: source[rest])
    }

    /// The first byte of a range that does not stand for itself. Nearly all do, so they are passed over eight at a time.
    @inline(__always)
    private static func firstSpecial(_ source: [UInt8], _ range: Range<Int>, _ place: Place) -> Int? {
        precondition(range.upperBound <= source.count)
        return unsafe source.withUnsafeBytes { raw in
            var index = range.lowerBound
            while index &+ 8 <= range.upperBound {
                let bytes = unsafe ByteWord(raw, at: index)
                var found = bytes.first(equal: 0)
                if place != .literal, let reference = bytes.first(equal: UInt8(ascii: "&")) { found = min(found ?? 8, reference) }
                if let found { return index &+ found }
                index &+= 8
            }
            while index < range.upperBound {
                let byte = unsafe raw[index]
                if byte == 0 || (byte == UInt8(ascii: "&") && place != .literal) { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// Appends what the `&` at the start of a range stands for, and returns where its reference ends.
    private static func appendOne(_ source: [UInt8], _ range: Range<Int>, _ place: Place, to text: inout [UInt8]) -> Int {
        let start = range.lowerBound
        // The one that every address with a query has needs no search.
        if start + 4 < range.upperBound, source[start + 1] == UInt8(ascii: "a"), source[start + 2] == UInt8(ascii: "m"),
            source[start + 3] == UInt8(ascii: "p"), source[start + 4] == UInt8(ascii: ";")
        {
            text.append(UInt8(ascii: "&"))
            return start + 5
        }
        if start + 1 < range.upperBound, source[start + 1] == UInt8(ascii: "#") {
            if let (scalar, end) = numeric(source, range) {
                append(scalar, to: &text)
                return end
            }
        } else if let (entry, end) = named(source, range, place) {
            for scalar in entry.scalars { append(scalar, to: &text) }
            return end
        }
        text.append(UInt8(ascii: "&"))
        return start + 1
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        if scalar.isASCII {
            text.append(UInt8(scalar.value))
        } else {
            text.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    private static func numeric(_ source: [UInt8], _ range: Range<Int>) -> (Unicode.Scalar, Int)? {
        var index = range.lowerBound + 2
        let isHexadecimal = index < range.upperBound && source[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let digits = index
        var value: UInt32 = 0
        while index < range.upperBound, let digit = digit(source[index], isHexadecimal) {
            value = min(value &* (isHexadecimal ? 16 : 10) &+ digit, 0x11_0000)
            index += 1
        }
        if index == digits { return nil }
        if index < range.upperBound, source[index] == UInt8(ascii: ";") { index += 1 }
        if 0x80...0x9F ~= value { return (SingleByteDecoder.windows1252.scalar(of: UInt8(value)), index) }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return (scalar ?? "\u{FFFD}", index)
    }

    @inline(__always)
    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        if byte.isDigit { return UInt32(byte - 0x30) }
        let letter = (byte | 0x20) &- 0x61
        return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
    }

    private static func named(
        _ source: [UInt8], _ range: Range<Int>, _ place: Place
    ) -> (NamedReference, Int)? {
        let first = range.lowerBound + 1
        var end = first
        while end < range.upperBound, end - first < NamedReference.longestName, source[end].isLetter || source[end].isDigit {
            end += 1
        }
        if end == first { return nil }
        if end < range.upperBound, source[end] == UInt8(ascii: ";"), let entry = NamedReference(source[first..<end]) {
            return (entry, end + 1)
        }
        // Without its semicolon the longest of the old names counts.
        while end > first {
            if let entry = NamedReference(source[first..<end]), entry.needsNoSemicolon {
                if place == .attribute, end < range.upperBound {
                    let next = source[end]
                    if next == UInt8(ascii: "=") || next.isLetter || next.isDigit { return nil }
                }
                return (entry, end)
            }
            end = min(end - 1, first + NamedReference.longestOldName)
        }
        return nil
    }
}
