internal import PolicyModel

/// The words of a piece of text, folded by `WordScanner` and apart by single spaces, so that a phrase in it is a run of bytes.
package struct FoldedText: Sendable {
    /// The words, each with a space behind it.
    package private(set) var bytes: [UInt8] = []
    /// Where each word stands in the text it is from.
    package private(set) var places: [Range<Int>] = []
    /// Where in `bytes` each word begins, and where the last one's space ends.
    private var starts: [Int] = [0]
    /// A bit for the first two bytes of each word, so that most phrases need no look at the words.
    private var beginnings = [UInt64](repeating: 0, count: 16)

    /// No words yet.
    package init() {}

    /// The words of a piece of text.
    package init(_ text: Span<UInt8>, _ range: Range<Int>) {
        fill(from: text, range)
    }

    /// The words of a short text of its own.
    package init(_ text: String) {
        let bytes = Array(text.utf8)
        fill(from: bytes.span, bytes.indices)
    }

    /// How many words there are.
    package var count: Int { places.count }

    /// Holds the words of another piece of text from now on.
    package mutating func fill(from text: Span<UInt8>, _ range: Range<Int>) {
        bytes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        for part in beginnings.indices { beginnings[part] = 0 }
        var scanner = WordScanner(range)
        while let place = scanner.next(in: text) { append(scanner.folded, place) }
    }

    /// Adds a word that stands at `place`.
    package mutating func append(_ word: [UInt8], _ place: Range<Int>) {
        bytes.append(contentsOf: word)
        bytes.append(0x20)
        if let first = word.first {
            let bit = Self.bit(first, word.count > 1 ? word[1] : 0x20)
            beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        starts.append(bytes.count)
        places.append(place)
    }

    /// A word without its space.
    package subscript(word: Int) -> ArraySlice<UInt8> {
        bytes[starts[word]..<starts[word + 1] - 1]
    }

    /// Where some words stand in `bytes`, each with its space.
    package func range(of words: Range<Int>) -> Range<Int> {
        starts[words.lowerBound]..<starts[words.upperBound]
    }

    /// The last place in `bytes`, its space included, where a phrase of `list` stands as whole words among `words`.
    package func last(_ list: Span<UInt8>, _ phrase: Range<Int>, in words: Range<Int>) -> Range<Int>? {
        let limit = starts[words.upperBound]
        let first = list[phrase.lowerBound]
        let bit = Self.bit(first, phrase.count > 1 ? list[phrase.lowerBound + 1] : 0x20)
        guard beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return nil }
        for word in words.reversed() {
            let start = starts[word]
            let end = start + phrase.count
            guard bytes[start] == first, end < limit, bytes[end] == 0x20 else { continue }
            var offset = 1
            while offset < phrase.count, bytes[start + offset] == list[phrase.lowerBound + offset] { offset += 1 }
            if offset == phrase.count { return start..<end + 1 }
        }
        return nil
    }

    /// Which of the 1024 bits two bytes have; others may share it.
    private static func bit(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) &* 37 &+ Int(second)) & 1023 }
}
