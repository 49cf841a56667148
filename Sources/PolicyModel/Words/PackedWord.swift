/// The bytes of a folded word of up to sixteen bytes as two numbers, so that comparing it is comparing them.
package struct PackedWord: Hashable, Sendable {
    /// As many bytes as fit.
    package static let capacity = 16

    package private(set) var low: UInt64 = 0
    package private(set) var high: UInt64 = 0
    /// Bytes; beyond `capacity` they are counted and not kept.
    package private(set) var count = 0

    /// No bytes yet.
    package init() {}

    /// A word of so many bytes, of which these are the first eight and the next, the first one lowest.
    init(low: UInt64, high: UInt64, count: Int) {
        (self.low, self.high, self.count) = (low, high, count)
    }

    /// The bytes of a word.
    package init(_ word: some Sequence<UInt8>) {
        for byte in word { append(byte) }
    }

    /// Adds a byte.
    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        if count < 8 {
            low |= UInt64(byte) &<< UInt64(count &* 8)
        } else if count < Self.capacity {
            high |= UInt64(byte) &<< UInt64((count &- 8) &* 8)
        }
        count &+= 1
    }
}
