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

    /// Reads the words of some blocks; those that are struck through may be left out.
    package init(_ document: PolicyDocument, blocks: Range<Int>, withoutStruck: Bool = false) {
        var struck = (withoutStruck ? document.struck : []).map { span in
            let start = document.blocks[span.block].text.lowerBound
            return start + span.start..<start + span.end
        }[...]
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
                    position = plain.range.upperBound
                    if Self.isStruck(plain.range, &struck) { continue }
                    let number = distinct.intern(plain.word) { bytes in
                        for index in plain.range { bytes.append(ASCIIWords.fold(text[index])) }
                    }
                    add(number, plain.range)
                } else {
                    var scanner = WordScanner(position..<block.text.upperBound)
                    guard let range = scanner.next(in: text) else { break }
                    position = scanner.position
                    if !Self.isStruck(range, &struck) { add(distinct.intern(scanner.folded), range) }
                }
            }
        }
        blockStarts.append(Int32(numbers.count))
    }

    /// Whether a word begins in the first of the ranges that do not end before it; those that do are dropped.
    @inline(__always)
    private static func isStruck(_ word: Range<Int>, _ struck: inout ArraySlice<Range<Int>>) -> Bool {
        while let first = struck.first, first.upperBound <= word.lowerBound { struck.removeFirst() }
        return struck.first.map { $0.contains(word.lowerBound) } ?? false
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
