internal import PolicyModel

/// The distinct words of a page, each with a number in the order of first appearance.
struct InternedWords: Sendable {
    private(set) var bytes: [UInt8] = []
    /// By word: where it begins in `bytes`; one more than there are words.
    private(set) var starts: [Int32] = [0]
    /// By word.
    private(set) var hashes: [UInt64] = []
    private var slots: [Int32] = Array(repeating: -1, count: 4096)

    var count: Int { hashes.count }

    func word(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[index])..<Int(starts[index + 1])]
    }

    /// The number of a folded word.
    mutating func intern(_ word: [UInt8]) -> Int32 {
        var hash = ByteHash()
        for byte in word { hash.add(byte) }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: ByteHash.mixed(hash.value)) & mask
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if hashes[candidate] == hash.value, equals(candidate, word) { return Int32(candidate) }
            slot = (slot + 1) & mask
        }
        return add(word, hash: hash, slot: slot)
    }

    /// The number of a word that stands in a text and holds nothing but ASCII, by the hash of its folded form.
    mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>, hash: ByteHash, ascii: ASCIIWords) -> Int32 {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: ByteHash.mixed(hash.value)) & mask
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if hashes[candidate] == hash.value, equals(candidate, text, range, ascii) { return Int32(candidate) }
            slot = (slot + 1) & mask
        }
        return add(range.map { ascii.fold(text[$0]) }, hash: hash, slot: slot)
    }

    private mutating func add(_ word: [UInt8], hash: ByteHash, slot: Int) -> Int32 {
        let index = Int32(hashes.count)
        slots[slot] = index
        hashes.append(hash.value)
        bytes += word
        starts.append(Int32(bytes.count))
        if hashes.count * 2 > slots.count { grow() }
        return index
    }

    private func equals(_ index: Int, _ text: Span<UInt8>, _ range: Range<Int>, _ ascii: ASCIIWords) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == range.count else { return false }
        var offset = 0
        while offset < range.count {
            if bytes[start + offset] != ascii.fold(text[range.lowerBound + offset]) { return false }
            offset += 1
        }
        return true
    }

    private func equals(_ index: Int, _ word: [UInt8]) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == word.count else { return false }
        for offset in word.indices where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        let mask = slots.count - 1
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: ByteHash.mixed(hash)) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }
}
