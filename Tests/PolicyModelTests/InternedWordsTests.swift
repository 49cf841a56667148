import PolicyModel
import Testing

@Suite("Distinct words")
struct InternedWordsTests {
    @Test("words that begin alike stay apart, at every length", arguments: [1, 8, 15, 16, 17, 40])
    func interned(length: Int) {
        let stem = Array(repeating: UInt8(ascii: "a"), count: length)
        // 5,000 words: the table grows on the way.
        let words = (0..<5_000).map { stem + Array(String($0).utf8) } + [stem, [], [0], [0, 0]]
        var interned = InternedWords()
        #expect(words.map { interned.intern($0) } == (0..<Int32(words.count)).map(\.self))
        #expect(words.map { interned.intern($0) } == (0..<Int32(words.count)).map(\.self))
        #expect(words.indices.allSatisfy { interned.word(Int32($0)).elementsEqual(words[$0]) })
        var other = InternedWords()
        _ = other.intern(words[7])
        #expect(other.adopt(interned) == words.map { other.intern($0) })
        #expect(other.count == words.count)
    }
}
