import PolicyDiff
import PolicyModel

/// A document's words and where they stand, read once.
struct LawText {
    let document: PolicyDocument
    /// Folded, in reading order.
    private(set) var words: [String] = []
    /// The first byte of each word in the document's text.
    private var starts: [Int] = []

    init(_ document: PolicyDocument) {
        self.document = document
        for (word, start) in DocumentComparer.words(of: document) {
            words.append(word)
            starts.append(start)
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
