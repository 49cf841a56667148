/// FNV-1a, 64 bits: the hash of words in the vocabulary, of the words of a page, and of fingerprints. Its values are part of prepared
/// packs and of fingerprints, so it never changes.
struct ByteHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// The hash with its high bits mixed into the low ones, for tables whose size is a power of two.
    static func mixed(_ hash: UInt64, kind: Int32 = 0) -> UInt64 {
        let spread = (hash ^ UInt64(truncatingIfNeeded: kind &+ 1)) &* 0x9E37_79B9_7F4A_7C15
        return spread ^ (spread >> 32)
    }
}
