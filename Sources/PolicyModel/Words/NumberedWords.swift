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
        var (distinct, numbers, starts, ends) = (InternedWords(), [] as [Int32], [] as [Int32], [] as [Int32])
        let bytes = blocks.isEmpty ? 0 : document.blocks[blocks.upperBound - 1].text.upperBound - document.blocks[blocks.lowerBound].text.lowerBound
        let expected = bytes / 6
        numbers.reserveCapacity(expected)
        starts.reserveCapacity(expected)
        ends.reserveCapacity(expected)
        blockStarts.reserveCapacity(blocks.count + 1)
        // What the closures below hold, they hold anew for each block: of the document, only its text.
        let text = document.text
        for block in blocks {
            let range = document.blocks[block].text
            blockStarts.append(Int32(numbers.count))
            // Room for as many words as the block may have at most, so that none of the arrays is asked for each word whether it has room.
            let most = range.count / 2 + 1
            numbers.append(addingCapacity: most) { numbers in
                starts.append(addingCapacity: most) { starts in
                    ends.append(addingCapacity: most) { ends in
                        Self.read(text.span, range, &distinct) { number, place in
                            numbers.append(number)
                            starts.append(Int32(place.lowerBound))
                            ends.append(Int32(place.upperBound))
                        }
                    }
                }
            }
        }
        blockStarts.append(Int32(numbers.count))
        (self.distinct, self.numbers, self.starts, self.ends) = (distinct, numbers, starts, ends)
    }

    /// Gives the number and the place of each word of a block.
    @inline(__always)
    private static func read(_ text: Span<UInt8>, _ block: Range<Int>, _ distinct: inout InternedWords, each: (Int32, Range<Int>) -> Void) {
        var position = block.lowerBound
        while position < block.upperBound {
            if let plain = ASCIIWords.next(in: text, from: position, to: block.upperBound), plain.word.count <= PackedWord.capacity {
                let number = distinct.intern(plain.word) { bytes in
                    for index in plain.range { bytes.append(ASCIIWords.fold(text[index])) }
                }
                each(number, plain.range)
                position = plain.range.upperBound
            } else {
                var scanner = WordScanner(position..<block.upperBound)
                guard let range = scanner.next(in: text) else { break }
                each(distinct.intern(scanner.folded), range)
                position = scanner.position
            }
        }
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
