import PolicyModel

/// A document's words and where they stand, read once and apart from the differ.
struct LawText {
    let document: PolicyDocument
    /// Folded, in reading order.
    private(set) var words: [String] = []
    /// The first byte of each word in the document's text.
    private var starts: [Int] = []

    init(_ document: PolicyDocument) {
        self.document = document
        for block in document.blocks {
            var scanner = WordScanner(block.text)
            while let place = scanner.next(in: document.text.span) {
                words.append(String(decoding: scanner.folded, as: UTF8.self))
                starts.append(place.lowerBound)
            }
        }
    }

    /// The words that begin at a place.
    func words(at span: TextSpan) -> Range<Int> {
        let base = document.blocks[span.block].text.lowerBound
        return firstWord(at: base + span.start)..<firstWord(at: base + span.end)
    }

    private func firstWord(at byte: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
