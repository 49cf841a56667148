/// A 64-bit hash that is the same on every run and machine: FNV-1a, finished as MurmurHash3 does. Good for tables and digests,
/// not against an adversary, who can at most make two of his own texts look alike.
enum ByteHash {
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of some bytes.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return finished(hash)
    }

    /// The hash of a sequence whose hash so far is `hash`, one value longer.
    static func joined(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        finished((hash ^ value) &* 0x9e37_79b9_7f4a_7c15)
    }

    private static func finished(_ hash: UInt64) -> UInt64 {
        var mixed = hash
        mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
        mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return mixed ^ (mixed >> 33)
    }
}
