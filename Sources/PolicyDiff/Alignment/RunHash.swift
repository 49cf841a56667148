internal import PolicyModel

/// A 64-bit hash of a sequence of numbers that is the same on every run and machine, each step finished as MurmurHash3 does. Good for
/// tables and digests, not against an adversary, who can at most make two of his own texts look alike.
enum RunHash {
    /// The hash of no numbers.
    static let start = ByteHash().value

    /// The hash of a sequence whose hash so far is `hash`, one number longer.
    static func joined(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        var mixed = (hash ^ value) &* 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
        mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return mixed ^ (mixed >> 33)
    }
}
