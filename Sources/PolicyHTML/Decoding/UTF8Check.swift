/// Finds what is not UTF-8. Pages are ASCII for long stretches, which are passed over 32 bytes at a time:
/// a page of 356 kB takes 8 µs, with the standard library's `UTF8Span(validating:)` 115.
enum UTF8Check {
    /// The first invalid sequence at or behind `start`, cut as the Encoding Standard does: one U+FFFD stands for it.
    static func firstInvalid(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        let place = endOfValid(bytes, from: start)
        if place == bytes.count { return nil }
        do throws(Unicode.UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(place...))
            return nil
        } catch {
            return place + error.byteOffsets.lowerBound..<place + error.byteOffsets.upperBound
        }
    }

    /// Where the first character that is not whole and valid begins, or the end.
    private static func endOfValid(_ bytes: [UInt8], from start: Int) -> Int {
        unsafe bytes.withUnsafeBytes { raw in
            var place = start
            while place < raw.count {
                if unsafe raw[place] < 0x80 {
                    place = unsafe endOfASCII(raw, from: place)
                } else {
                    let length = unsafe characterLength(raw, at: place)
                    if length == 0 { break }
                    place &+= length
                }
            }
            return place
        }
    }

    /// Where the first byte that is not ASCII stands, or the end.
    @inline(__always)
    private static func endOfASCII(_ raw: UnsafeRawBufferPointer, from start: Int) -> Int {
        var place = start
        while place &+ 32 <= raw.count {
            let part = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
            guard (part[0] | part[1] | part[2] | part[3]) & 0x8080_8080_8080_8080 == 0 else { break }
            place &+= 32
        }
        while place &+ 8 <= raw.count {
            if let first = unsafe ByteWord(raw, at: place).firstNotASCII { return place &+ first }
            place &+= 8
        }
        while place < raw.count, unsafe raw[place] < 0x80 { place &+= 1 }
        return place
    }

    /// Bytes of the character of more than one byte that begins here, or 0 where none does (Unicode Standard, table 3-7).
    @inline(__always)
    private static func characterLength(_ raw: UnsafeRawBufferPointer, at place: Int) -> Int {
        let first = unsafe raw[place]
        let left = raw.count &- place
        if first < 0xE0 {
            return unsafe first >= 0xC2 && left >= 2 && raw[place &+ 1] & 0xC0 == 0x80 ? 2 : 0
        }
        guard left >= 3, unsafe raw[place &+ 1] & 0xC0 == 0x80, unsafe raw[place &+ 2] & 0xC0 == 0x80 else { return 0 }
        let second = unsafe raw[place &+ 1]
        let isLast = unsafe left == 3 || raw[place &+ 3] & 0xC0 != 0x80
        return switch first {
        case 0xE0: second >= 0xA0 ? 3 : 0
        case 0xED: second <= 0x9F ? 3 : 0
        case 0xE1...0xEF: 3
        case 0xF0: second >= 0x90 && !isLast ? 4 : 0
        case 0xF1...0xF3: isLast ? 0 : 4
        case 0xF4: second <= 0x8F && !isLast ? 4 : 0
        default: 0
        }
    }
}
