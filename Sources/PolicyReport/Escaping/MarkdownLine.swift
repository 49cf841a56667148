/// A line of page text for a Markdown report, in stretches of which some are marked.
///
/// It is made harmless as a whole (`MarkdownText.add`): what stands on both sides of a mark reads as one word, so a stretch that ends in `@`
/// makes a mention of the next.
struct MarkdownLine {
    /// Two tags around words.
    struct Mark {
        static let bold = Mark(open: "<b>", close: "</b>")
        static let removed = Mark(open: "<del>", close: "</del>")
        static let inserted = Mark(open: "<ins>", close: "</ins>")

        let open: StaticString
        let close: StaticString
    }

    struct Marked {
        var range: Range<Int>
        var mark: Mark
    }

    /// Bytes of a web address that is not cut where a limit falls inside it.
    private static let wholeAddress = 500

    /// Text with nothing unseen in it.
    private(set) var scalars: [Unicode.Scalar] = []
    /// In order, and none in another.
    private(set) var marks: [Marked] = []
    /// What the stretches may take together, in bytes.
    private(set) var limit = 0

    /// Adds text that comes from a page, a file name or a rule pack, cut where it is longer than `limit` UTF-8 bytes. A mark does not reach over
    /// the spaces around the words.
    mutating func add(_ text: String, _ mark: Mark? = nil, limit: Int = 2_000) {
        let visible = InvisibleText.madeVisible(text)
        let shown = Self.head(visible, limit)
        let from = scalars.count
        scalars += shown.unicodeScalars
        if shown.endIndex < visible.endIndex { scalars.append("…") }
        self.limit += max(limit, shown.utf8.count)
        guard let mark else { return }
        let words = scalars[from...].drop { $0 == " " }
        guard let last = words.lastIndex(where: { $0 != " " }) else { return }
        marks.append(Marked(range: words.startIndex..<last + 1, mark: mark))
    }

    /// The start of a text, up to the end of an address in which the cut would fall.
    private static func head(_ text: String, _ limit: Int) -> Substring {
        let head = CutText.head(text, bytes: limit)
        guard head.endIndex < text.endIndex else { return head }
        let space = UInt8(ascii: " ")
        let start = head.utf8.lastIndex(of: space).map { text.utf8.index(after: $0) } ?? text.startIndex
        let word = text.utf8[start...].prefix(wholeAddress + 1).prefix { $0 != space }
        guard word.count <= wholeAddress, SafeAddress.isWeb(String(decoding: word, as: UTF8.self)) else { return head }
        return text[..<word.endIndex]
    }
}
