/// The words of some consecutive blocks of a document as numbers, with their places. Made in one pass over the text.
package struct NumberedWords: Sendable {
    /// The words that occur.
    package private(set) var distinct = InternedWords()
    /// By word, in reading order: its number in `distinct`.
    package private(set) var numbers: [Int32] = []
    /// By word: where it begins in `PolicyDocument.text`, in bytes.
    package private(set) var starts: [Int32] = []
    /// By word: where it ends.
    package private(set) var ends: [Int32] = []
    /// By block: its first word; one more than there are blocks.
    package private(set) var blockStarts: [Int32] = []

    /// Reads the words of some blocks.
    package init(_ document: PolicyDocument, blocks: Range<Int>) {
        let text = document.text.span
        let bytes = blocks.isEmpty ? 0 : document.blocks[blocks.upperBound - 1].text.upperBound - document.blocks[blocks.lowerBound].text.lowerBound
        let expected = bytes / 6
        numbers.reserveCapacity(expected)
        starts.reserveCapacity(expected)
        ends.reserveCapacity(expected)
        blockStarts.reserveCapacity(blocks.count + 1)
        for block in document.blocks[blocks] {
            blockStarts.append(Int32(numbers.count))
            var position = block.text.lowerBound
            while position < block.text.upperBound {
                if let plain = ASCIIWords.next(in: text, from: position, to: block.text.upperBound),
                    plain.word.count <= PackedWord.capacity
                {
                    let number = distinct.intern(plain.word) { bytes in
                        for index in plain.range { bytes.append(ASCIIWords.fold(text[index])) }
                    }
                    add(number, plain.range)
                    position = plain.range.upperBound
                } else {
                    var scanner = WordScanner(position..<block.text.upperBound)
                    guard let range = scanner.next(in: text) else { break }
                    add(distinct.intern(scanner.folded), range)
                    position = scanner.position
                }
            }
        }
        blockStarts.append(Int32(numbers.count))
    }

    @inline(__always)
    private mutating func add(_ number: Int32, _ place: Range<Int>) {
        numbers.append(number)
        starts.append(Int32(place.lowerBound))
        ends.append(Int32(place.upperBound))
    }

    /// Adds the words of the blocks that follow.
    package mutating func append(_ other: Self) {
        let numberOf = distinct.adopt(other.distinct)
        let first = Int32(numbers.count)
        numbers.reserveCapacity(numbers.count + other.numbers.count)
        for number in other.numbers { numbers.append(numberOf[Int(number)]) }
        starts += other.starts
        ends += other.ends
        // The last start is the end of the last block, where the next begins.
        blockStarts.removeLast()
        blockStarts += other.blockStarts.map { $0 + first }
    }
}
