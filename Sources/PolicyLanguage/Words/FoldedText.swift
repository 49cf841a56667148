internal import PolicyModel

/// The words of a piece of text, folded by `WordScanner` and apart by single spaces, so that a phrase in it is a run of bytes.
package struct FoldedText: Sendable {
    /// The words, each with a space behind it.
    package private(set) var bytes: [UInt8] = []
    /// Where each word stands in the text it is from.
    package private(set) var places: [Range<Int>] = []
    /// Where in `bytes` each word begins, and where the last one's space ends.
    private var starts: [Int] = [0]
    /// By number for the first two bytes of words: the last such word, or -1; so a phrase is looked for only where it may begin.
    private var lasts = [Int32](repeating: -1, count: 1024)
    /// By word: the one before it with the same number, or -1.
    private var previous: [Int32] = []

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
        for number in lasts.indices { lasts[number] = -1 }
        previous.removeAll(keepingCapacity: true)
        var scanner = WordScanner(range)
        while let place = scanner.next(in: text) { append(scanner.folded, place) }
    }

    /// Adds a word that stands at `place`.
    package mutating func append(_ word: [UInt8], _ place: Range<Int>) {
        bytes.append(contentsOf: word)
        bytes.append(0x20)
        let number = Self.number(word.first ?? 0x20, word.count > 1 ? word[1] : 0x20)
        previous.append(lasts[number])
        lasts[number] = Int32(places.count)
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
        var word = Int(lasts[Self.number(first, phrase.count > 1 ? list[phrase.lowerBound + 1] : 0x20)])
        while word >= words.lowerBound {
            defer { word = Int(previous[word]) }
            let start = starts[word]
            let end = start + phrase.count
            guard end < limit, bytes[start] == first, bytes[end] == 0x20 else { continue }
            var offset = 1
            while offset < phrase.count, bytes[start + offset] == list[phrase.lowerBound + offset] { offset += 1 }
            if offset == phrase.count { return start..<end + 1 }
        }
        return nil
    }

    /// Which of 1024 numbers two bytes have; others may share it.
    private static func number(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) &* 37 &+ Int(second)) & 1023 }
}
