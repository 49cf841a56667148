/// Tells a bomb, which holds far more than it seems to, from an archive that is merely well packed.
struct Expansion {
    /// Up to so many bytes nothing is a bomb.
    private static let free = 64 << 20
    /// Pages shrink to a twentieth, and pages of one line over and over to a hundredth; deflate can make a thousandth.
    private static let most = 250

    /// Bytes as they stand in the file.
    var packed = 0
    /// Bytes that they became.
    var unpacked = 0

    var isBomb: Bool { unpacked > Self.free && unpacked / Self.most > packed }
}
