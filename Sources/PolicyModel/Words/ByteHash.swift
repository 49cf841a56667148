/// FNV-1a, 64 bits: the hash of words in tables and of fingerprints. Its values are part of prepared packs and of fingerprints, so it
/// never changes. It is no guard against an adversary, who can at most make two words of his own page look alike to tables that
/// compare the words themselves.
///
/// Public and inlinable, because words are hashed byte by byte on the hottest path of a scan, and Swift 6.3 puts code of another module in
/// line only where it is public.
@frozen public struct ByteHash: Sendable, Hashable {
    @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of the bytes added so far.
    @inlinable public var value: UInt64 { state }

    /// The hash of no bytes.
    @inlinable public init() {}

    /// Takes in one more byte.
    @inlinable @inline(__always)
    public mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Takes in some more bytes.
    @inlinable
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// The hash with its high bits mixed into the low ones, for tables whose size is a power of two; `kind` keeps equal bytes apart that
    /// mean different things.
    @inlinable @inline(__always)
    public static func mixed(_ hash: UInt64, kind: Int32 = 0) -> UInt64 {
        let spread = (hash ^ UInt64(truncatingIfNeeded: kind &+ 1)) &* 0x9E37_79B9_7F4A_7C15
        return spread ^ (spread >> 32)
    }
}
