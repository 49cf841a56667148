internal import PolicyModel

/// Where the links of a page lead, kept by their addresses: they lead to the same few places again and again.
///
/// Each address has one slot, which the next one of the same hash takes over; so however many links a page has, and whatever addresses it
/// makes up, the memory is bounded and no look-up needs a search. A `Dictionary` hashes each address for longer than most take to clean.
struct KnownTargets {
    private static let slots = 512
    /// An address is told from others by its end, mostly.
    private static let hashed = 32

    private let cleaner: LinkCleaner
    /// By hash one more than the index of its entry; 0 where there is none.
    private var entries = [Int32](repeating: 0, count: slots)
    private var known: [(address: Range<Int>, target: String?)] = []

    init(_ cleaner: LinkCleaner) {
        self.cleaner = cleaner
    }

    /// The cleaned target of the address that stands at a place of a page's text; `nil` where the link leads nowhere.
    mutating func target(of address: Range<Int>, in text: [UInt8]) -> String? {
        let end = max(address.lowerBound, address.upperBound - Self.hashed)..<address.upperBound
        let hash = ByteText.hash(text.span, end) &+ UInt64(address.count)
        let slot = Int(truncatingIfNeeded: ByteHash.mixed(hash)) & (Self.slots - 1)
        let entry = Int(entries[slot]) - 1
        if entry >= 0, text[known[entry].address] == text[address] { return known[entry].target }
        let target = cleaner.clean(Array(text[address]))
        if entry >= 0 {
            known[entry] = (address, target)
        } else {
            known.append((address, target))
            entries[slot] = Int32(known.count)
        }
        return target
    }
}
