internal import PolicyModel

/// How long an answer's values may be, and how longer ones are cut.
enum AnswerText {
    /// In characters. What is left out keeps its exception, which stands at the end of its sentence, so it has more room.
    static func limit(for question: Question) -> Int {
        question == .aiExclusions ? 400 : 160
    }

    /// The words at `spans` as values, those that overlap as one.
    static func quotations(_ spans: [TextSpan], in document: PolicyDocument) -> [AnswerComposer.Value] {
        var joined: [TextSpan] = []
        for span in spans.sorted() {
            if let last = joined.last, last.block == span.block, span.start < last.end {
                joined[joined.count - 1].end = max(last.end, span.end)
            } else {
                joined.append(span)
            }
        }
        return joined.map { AnswerComposer.Value(text: text(at: $0, in: document), span: $0, isPhrase: true) }
    }

    /// The words at a span, with the closing bracket of one that they open.
    private static func text(at span: TextSpan, in document: PolicyDocument) -> String {
        let text = document.text(at: span)
        let block = document.blocks[span.block].text
        guard text.last != ")", block.lowerBound + span.end < block.upperBound,
            document.text[block.lowerBound + span.end] == UInt8(ascii: ")"),
            text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" })
        else { return text }
        return text + ")"
    }

    /// The text up to a limit, cut after a word and marked with `…`.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit, text.count > limit else { return text }
        let kept = text.prefix(limit - 1)
        let end = kept.lastIndex(of: " ") ?? kept.endIndex
        return kept[..<end] + "…"
    }
}
