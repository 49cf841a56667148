/// What may be shown as a link: an address of the web, its bytes made harmless.
enum SafeAddress {
    /// Whether an address is absolute and its scheme is http or https.
    static func isWeb(_ address: String) -> Bool {
        let lowered = address.utf8.prefix(8).map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
        return lowered.starts(with: "http://".utf8) && address.utf8.count > 7
            || lowered.starts(with: "https://".utf8) && address.utf8.count > 8
    }

    /// What a reader is shown of where a link leads: an address of the web whole, of a mail link the address it writes to; `nil` for other links.
    static func shown(_ target: String) -> String? {
        if isWeb(target) { return target }
        let scheme = "mailto:"
        guard target.utf8.count > scheme.utf8.count, target.prefix(scheme.count).lowercased() == scheme else { return nil }
        let address = target.dropFirst(scheme.count).prefix { $0 != "?" }
        return address.contains("@") ? String(address) : nil
    }

    /// The address with every byte percent-encoded but letters, digits and the punctuation of RFC 3986 that ends no link in HTML or Markdown:
    /// brackets, parentheses, quotes, `*`, `!` and `$` are encoded. `&` stands as it is and begins an entity there: who writes markup escapes it.
    static func encoded(_ address: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(address.utf8.count)
        for byte in address.utf8 {
            if isAllowed(byte) { bytes.append(byte) } else { appendEncoded(byte, to: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a byte as `%` and two digits.
    static func appendEncoded(_ byte: UInt8, to bytes: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~:/?#@&+,;=%".utf8.contains(byte)
        }
    }
}
