internal import PolicyModel

/// Gives every distinct folded word a small number, the same in all documents that share the table.
struct WordTable {
    /// The folded UTF-8 of all words, one after the other.
    private var pool: [UInt8] = []
    /// Where word `n` ends in `pool`; it begins where the one before it ends.
    private var ends: [Int] = []
    private var hashes: [UInt64] = []
    /// Open addressing, a power of two long: the word's number plus one, or 0.
    private var slots = [Int32](repeating: 0, count: 1 << 13)

    /// How many distinct words it holds.
    var count: Int { ends.count }

    /// The word's number; a new one for a word not met before.
    mutating func number(of word: [UInt8]) -> Int32 {
        let hash = Self.hash(of: word)
        var slot = Int(truncatingIfNeeded: ByteHash.mixed(hash)) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, holds(word, at: number) { return Int32(number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        pool.append(contentsOf: word)
        ends.append(pool.count)
        hashes.append(hash)
        slots[slot] = Int32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return Int32(ends.count - 1)
    }

    /// The folded UTF-8 of a word.
    func bytes(of number: Int32) -> ArraySlice<UInt8> {
        let index = Int(number)
        return pool[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The hash of a word, the same in every table.
    func hash(of number: Int32) -> UInt64 { hashes[Int(number)] }

    /// The hash of the folded UTF-8 of a word.
    static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = ByteHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    private func holds(_ word: [UInt8], at number: Int) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == word.count else { return false }
        for index in word.indices where pool[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for number in hashes.indices {
            var slot = Int(truncatingIfNeeded: ByteHash.mixed(hashes[number])) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }
}
