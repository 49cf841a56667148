/// SipHash-2-4 with 128 bits of result (Aumasson and Bernstein, "SipHash: a fast short-input PRF"): who does not know the key cannot make two
/// pages look alike, so one may stand for the other.
package struct KeyedHash: Sendable {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64

    private init(_ key: LongHash) {
        v0 = key.first ^ 0x736f_6d65_7073_6575
        v1 = key.second ^ 0x646f_7261_6e64_6f6d ^ 0xee
        v2 = key.first ^ 0x6c79_6765_6e65_7261
        v3 = key.second ^ 0x7465_6462_7974_6573
    }

    /// The hash of some bytes.
    package static func of(_ bytes: [UInt8], key: LongHash) -> LongHash {
        var hash = KeyedHash(key)
        let span = bytes.span
        let whole = span.count & ~7
        var index = 0
        while index < whole {
            hash.add(word(span, index, 8))
            index += 8
        }
        hash.add(word(span, whole, span.count - whole) | UInt64(truncatingIfNeeded: span.count) << 56)
        return hash.finished()
    }

    /// Up to eight bytes from `start` as a number, the first one lowest.
    @inline(__always)
    private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<count { word |= UInt64(bytes[start + index]) << UInt64(8 * index) }
        return word
    }

    @inline(__always)
    private mutating func add(_ word: UInt64) {
        v3 ^= word
        mix()
        mix()
        v0 ^= word
    }

    private mutating func finished() -> LongHash {
        v2 ^= 0xee
        for _ in 0..<4 { mix() }
        let first = v0 ^ v1 ^ v2 ^ v3
        v1 ^= 0xdd
        for _ in 0..<4 { mix() }
        return LongHash(first, v0 ^ v1 ^ v2 ^ v3)
    }

    @inline(__always)
    private mutating func mix() {
        v0 &+= v1
        v1 = Self.turned(v1, 13) ^ v0
        v0 = Self.turned(v0, 32)
        v2 &+= v3
        v3 = Self.turned(v3, 16) ^ v2
        v0 &+= v3
        v3 = Self.turned(v3, 21) ^ v0
        v2 &+= v1
        v1 = Self.turned(v1, 17) ^ v2
        v2 = Self.turned(v2, 32)
    }

    @inline(__always)
    private static func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
