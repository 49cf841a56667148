internal import PolicyModel

/// An id for a feed or one of its entries: the same for the same words on every run and machine.
struct FeedID {
    /// A UUID of version 8 (RFC 9562, section 5.8): 122 bits of a hash, in an address of the `urn` scheme.
    let text: String

    init(_ words: String...) {
        var (first, second) = (ByteHash(), ByteHash())
        second.add(1)
        for word in words {
            // Each with its end, so that no two lists of words are the same bytes.
            for byte in Array(word.utf8) + [0] {
                first.add(byte)
                second.add(byte)
            }
        }
        let high = ByteHash.mixed(first.value) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
        let low = ByteHash.mixed(second.value) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Self.digits(high) + Self.digits(low)
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
        text = "urn:uuid:" + groups.joined(separator: "-")
    }

    private static func digits(_ number: UInt64) -> [UInt8] {
        let digits = Array(String(number, radix: 16).utf8)
        return [UInt8](repeating: UInt8(ascii: "0"), count: 16 - digits.count) + digits
    }
}
