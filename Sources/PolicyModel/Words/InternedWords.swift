/// The distinct words of a page, each with a number in the order of first appearance. The 57,618 words of a page take 1.4 ms, in a
/// `Dictionary` 3.0, or 2.5 by `PackedWord`.
package struct InternedWords: Sendable {
    /// The folded UTF-8 of all words, one after the other.
    package private(set) var bytes: [UInt8] = []
    /// By word: where it begins in `bytes`; one more than there are words.
    package private(set) var starts: [Int32] = [0]
    /// By word: the hash of its bytes (`ByteHash`), the same wherever the word stands.
    package private(set) var hashes: [UInt64] = []
    /// By word: its first bytes.
    private var packed: [PackedWord] = []
    private var slots: [Int32] = Array(repeating: -1, count: 4096)
    /// Drawn anew in each run: nobody can make words whose slots are one. What order words are in, and all that follows, does not depend on it.
    private let seed = InternedWords.drawnSeed

    private static let drawnSeed = LongHash(.random(in: .min ... .max), .random(in: .min ... .max) | 1)

    /// No words yet.
    package init() {}

    /// How many words there are.
    package var count: Int { hashes.count }

    /// The folded UTF-8 of a word.
    package func word(_ number: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }

    /// Takes in all words of others; their numbers here, by their numbers there.
    package mutating func adopt(_ others: Self) -> [Int32] {
        (0..<others.count).map { index in
            let word = others.packed[index]
            return word.count <= PackedWord.capacity
                ? intern(word) { $0 += others.word(Int32(index)) } : intern(Array(others.word(Int32(index))))
        }
    }

    /// The number of a folded word.
    package mutating func intern(_ word: [UInt8]) -> Int32 {
        let packed = PackedWord(word)
        guard packed.count > PackedWord.capacity else { return intern(packed) { $0 += word } }
        let mask = slots.count - 1
        var slot = slot(of: packed, rest: word.dropFirst(PackedWord.capacity)) & mask
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if self.packed[candidate] == packed, self.word(Int32(candidate)).elementsEqual(word) { return Int32(candidate) }
            slot = (slot + 1) & mask
        }
        return add(packed, slot: slot) { $0 += word }
    }

    /// The number of a folded word that `packed` holds whole; `append` adds its bytes to others.
    @inline(__always)
    mutating func intern(_ word: PackedWord, bytes append: (inout [UInt8]) -> Void) -> Int32 {
        let mask = slots.count - 1
        var slot = slot(of: word) & mask
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if packed[candidate] == word { return Int32(candidate) }
            slot = (slot + 1) & mask
        }
        return add(word, slot: slot, bytes: append)
    }

    /// Both halves of a product of the seeded halves of a word, as wyhash mixes (https://github.com/wangyi-fudan/wyhash).
    @inline(__always)
    private func slot(of word: PackedWord) -> Int {
        let product = (word.low ^ seed.first).multipliedFullWidth(by: word.high ^ seed.second)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }

    /// The same for a word of which `word` holds only the start.
    private func slot(of word: PackedWord, rest: ArraySlice<UInt8>) -> Int {
        var hash = UInt64(UInt(bitPattern: slot(of: word)))
        for byte in rest {
            let product = (hash ^ UInt64(byte) ^ seed.first).multipliedFullWidth(by: seed.second)
            hash = product.high ^ product.low
        }
        return Int(truncatingIfNeeded: hash)
    }

    private mutating func add(_ word: PackedWord, slot: Int, bytes append: (inout [UInt8]) -> Void) -> Int32 {
        let index = Int32(hashes.count)
        slots[slot] = index
        append(&bytes)
        packed.append(word)
        var hash = ByteHash()
        for byte in bytes[Int(starts[Int(index)])...] { hash.add(byte) }
        hashes.append(hash.value)
        starts.append(Int32(bytes.count))
        if hashes.count * 2 > slots.count { grow() }
        return index
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        let mask = slots.count - 1
        for (index, word) in packed.enumerated() {
            var slot = slot(of: word, rest: self.word(Int32(index)).dropFirst(PackedWord.capacity)) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }
}
