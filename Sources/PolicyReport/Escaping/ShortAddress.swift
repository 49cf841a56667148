/// An address as a reader is shown it: long ones without their middle, so that host and end stay.
enum ShortAddress {
    /// Characters that are shown.
    private static let longest = 100

    static func of(_ address: String) -> String {
        guard address.count > longest else { return address }
        return "\(address.prefix(longest * 2 / 3))…\(address.suffix(longest / 3))"
    }
}
