/// Finds what is not UTF-8. Pages are ASCII for long stretches, which are passed over 32 bytes at a time.
enum UTF8Check {
    /// The first invalid sequence at or behind `start`, cut as the Encoding Standard does: one U+FFFD stands for it.
    static func firstInvalid(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        var place = start
        while true {
            place = endOfASCII(bytes, from: place)
            guard place < bytes.count else { return nil }
            guard let length = characterLength(bytes, at: place) else { break }
            place += length
        }
        do throws(Unicode.UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(place...))
            return nil
        } catch {
            return place + error.byteOffsets.lowerBound..<place + error.byteOffsets.upperBound
        }
    }

    /// Where the first byte that is not ASCII stands, or the end.
    private static func endOfASCII(_ bytes: [UInt8], from start: Int) -> Int {
        unsafe bytes.withUnsafeBytes { raw in
            var place = start
            if place < raw.count, unsafe raw[place] >= 0x80 { return place }
            while place &+ 32 <= raw.count {
                let part = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
                guard (part[0] | part[1] | part[2] | part[3]) & 0x8080_8080_8080_8080 == 0 else { break }
                place &+= 32
            }
            while place < raw.count, unsafe raw[place] < 0x80 { place += 1 }
            return place
        }
    }

    /// Bytes of the character of more than one byte that begins here, or `nil` where none does (Unicode Standard, table 3-7).
    @inline(__always)
    private static func characterLength(_ bytes: [UInt8], at place: Int) -> Int? {
        let first = bytes[place]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (1, 0...0)
            }
        guard length > 1, place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
        for offset in 2..<max(length, 2) where bytes[place + offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
