/// A page that stands whole in an address (`data:`, RFC 2397).
enum DataAddress {
    private static let scheme = Array("data:".utf8)

    /// The bytes of the HTML page that an address holds; `nil` where it holds none.
    static func page(in address: ArraySlice<UInt8>) -> [UInt8]? {
        guard address.count > scheme.count, zip(address, scheme).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
            let comma = address.firstIndex(of: UInt8(ascii: ","))
        else { return nil }
        let type = String(decoding: address[(address.startIndex + scheme.count)..<comma], as: UTF8.self).lowercased()
        guard type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") else { return nil }
        let data = percentDecoded(address[(comma + 1)...])
        return type.hasSuffix(";base64") ? base64Decoded(data) : data
    }

    /// The bytes that escapes stand for (RFC 3986, section 2.1).
    static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
                let byte = UInt8(String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return bytes
    }

    /// RFC 4648, section 4, as browsers read it: white space between the digits does not count.
    private static func base64Decoded(_ digits: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for digit in digits {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = digit - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="): return bytes
            default: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count % 4 != 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - 2 * ((count - 1) % 4)))) }
        }
        return bytes
    }
}
