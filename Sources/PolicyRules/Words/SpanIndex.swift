internal import PolicyModel

/// Spans of a page, to be asked whether any of them shares words with a place: a page may hold as many of both as it has words.
struct SpanIndex {
    /// The spans of one block.
    private struct Stretches {
        /// Rising.
        var starts: [Int] = []
        /// By span: where the furthest of those up to it ends.
        var ends: [Int] = []
    }

    private var blocks: [Int: Stretches] = [:]

    init(_ spans: some Sequence<TextSpan>) {
        for span in spans.sorted() {
            let furthest = blocks[span.block]?.ends.last ?? span.end
            blocks[span.block, default: Stretches()].starts.append(span.start)
            blocks[span.block, default: Stretches()].ends.append(max(span.end, furthest))
        }
    }

    /// Whether a block holds any of the spans.
    func holds(block: Int) -> Bool { blocks[block] != nil }

    /// Whether one of the spans has words in common with a place.
    func meets(_ place: TextSpan) -> Bool {
        guard let stretches = blocks[place.block] else { return false }
        var (low, high) = (0, stretches.starts.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches.starts[middle] < place.end { low = middle + 1 } else { high = middle }
        }
        return low > 0 && stretches.ends[low - 1] > place.start
    }
}
