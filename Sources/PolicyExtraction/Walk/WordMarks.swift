/// Lists of short words, laid out so that which of the lists hold a word is found by one multiplication and mostly one comparison.
///
/// Words are known by their first eight bytes. A `Dictionary` of them would take longer to set up than a page takes to read.
struct WordMarks: Sendable {
    private static let slots = 1024

    /// The packed words; 0 in a free slot.
    private var keys = [UInt64](repeating: 0, count: slots)
    /// By slot, a bit for each list that holds the word.
    private var lists = [UInt16](repeating: 0, count: slots)

    /// - Parameter lists: words with white space between them; at most sixteen lists, with few hundred words in all.
    init(_ lists: [String]) {
        for (index, list) in lists.enumerated() { add(list.utf8.span, 1 << UInt16(index)) }
    }

    private mutating func add(_ list: Span<UInt8>, _ bit: UInt16) {
        var word: UInt64 = 0
        var length = 0
        for index in 0...list.count {
            let byte = index < list.count ? list[index] : 0x20
            if byte > 0x20 {
                if length < 8 { word = word << 8 | UInt64(byte) }
                length += 1
            } else if length > 0 {
                let slot = slot(of: word)
                keys[slot] = word
                lists[slot] |= bit
                word = 0
                length = 0
            }
        }
    }

    /// The lists that hold a packed word, as bits; 0 where none does.
    func lists(of word: UInt64) -> UInt16 {
        lists[slot(of: word)]
    }

    /// The slot of a word, or the free one where it would stand.
    private func slot(of word: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
        while keys[slot] != 0, keys[slot] != word { slot = (slot + 1) & (Self.slots - 1) }
        return slot
    }
}
