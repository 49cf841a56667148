import PolicyModel

/// The words of a finding with as much of their block around them as a reader needs.
struct Excerpt {
    /// What stands before the quote; begins with an ellipsis where it was cut.
    var before: String
    var quote: String
    /// What stands after the quote; ends with an ellipsis where it was cut.
    var after: String

    /// `reach` is how many bytes are kept on each side of the quote, `longest` how many of the quote itself.
    init(_ span: TextSpan, of document: PolicyDocument, reach: Int, longest: Int) {
        let block = document.text[document.blocks[span.block].text]
        let start = block.startIndex + span.start
        let end = block.startIndex + span.end
        var left = max(block.startIndex, start - reach)
        if left > block.startIndex { left = block[left..<start].firstIndex(of: UInt8(ascii: " ")) ?? start }
        var right = min(block.endIndex, end + reach)
        if right < block.endIndex { right = block[end..<right].lastIndex(of: UInt8(ascii: " ")) ?? end }
        before = (left > block.startIndex ? "…" : "") + String(decoding: block[left..<start], as: UTF8.self)
        after = String(decoding: block[end..<right], as: UTF8.self) + (right < block.endIndex ? " …" : "")
        if end - start > longest {
            let head = CutText.head(String(decoding: block[start..<end], as: UTF8.self), bytes: longest)
            quote = head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + " …"
        } else {
            quote = String(decoding: block[start..<end], as: UTF8.self)
        }
    }
}
