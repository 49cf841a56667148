/// A tag or attribute name of at most sixteen bytes, in lower case, packed so that comparing it is comparing two numbers.
struct NameKey: Hashable, Sendable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private var count = 0

    init() {}

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    /// Takes one more byte of the name; a name that grows too long equals no other.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let lower = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if count < 8 {
            low |= lower &<< UInt64(count &* 8)
        } else if count < 16 {
            high |= lower &<< UInt64((count &- 8) &* 8)
        } else {
            high = .max
        }
        count &+= 1
    }
}
