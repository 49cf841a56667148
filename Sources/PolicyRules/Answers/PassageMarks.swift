internal import PolicyModel

/// What words of a page are to the answers beside them: where rules with `marks` hold.
struct PassageMarks {
    /// In bytes: longer words of a link say what it is good for.
    private static let longestTitle = 40

    private let document: PolicyDocument
    private let spans: [PassageMark: SpanIndex]
    /// What tells what links do, each wording once, as it stands with its brackets.
    private let decorations: [String]

    init(_ scan: RuleScan, in document: PolicyDocument) {
        self.document = document
        var marked: [PassageMark: [TextSpan]] = [:]
        for contribution in scan.contributions {
            if let mark = contribution.mark { marked[mark, default: []].append(contribution.span) }
        }
        spans = marked.mapValues { SpanIndex($0) }
        decorations = Set((marked[.decoration] ?? []).map { Self.bracketed($0, in: document) }).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    /// Whether such words stand in a place.
    func meets(_ mark: PassageMark, _ place: TextSpan) -> Bool { spans[mark]?.meets(place) ?? false }

    /// Whether the words of a link are the title of a document and little more.
    func isDocument(_ link: TextSpan) -> Bool { link.end - link.start <= Self.longestTitle && meets(.document, link) }

    /// Whether what a sentence says is about a matter of its own, or one of others, by its words or a heading above it.
    func isAside(_ sentence: TextSpan) -> Bool {
        if meets(.aside, sentence) || meets(.elsewhere, sentence) { return true }
        guard let asides = spans[.aside] else { return false }
        return document.headings(of: sentence.section).contains(where: asides.holds(block:))
    }

    /// Whether a statement comes after others: it points back, or grants less than an objection.
    func isBehind(_ sentence: TextSpan) -> Bool { meets(.backward, sentence) || meets(.lesser, sentence) }

    /// Whether the heading right above a place is about what others give.
    func isRemote(_ place: TextSpan) -> Bool {
        guard let remote = spans[.remote], let heading = document.sections[place.section].heading else { return false }
        return remote.holds(block: heading)
    }

    /// The statements that are about the page's own processing; all where there are none.
    func onItsOwn(_ contributions: [AnswerContribution]) -> [AnswerContribution] {
        let own = contributions.filter { !isAside($0.sentence) }
        return own.isEmpty ? contributions : own
    }

    /// A text without what tells what its links do.
    func withoutDecorations(_ text: String) -> String {
        guard !decorations.isEmpty else { return text }
        var text = text
        for decoration in decorations where text.contains(decoration) {
            text = text.split(separator: decoration, omittingEmptySubsequences: false).map(Self.trimmed).joined(separator: " ")
        }
        return Self.trimmed(text[...])
    }

    /// The words at a span with the brackets around them.
    private static func bracketed(_ span: TextSpan, in document: PolicyDocument) -> String {
        let block = document.blocks[span.block].text
        let (start, end) = (block.lowerBound + span.start, block.lowerBound + span.end)
        guard start > block.lowerBound, end < block.upperBound else { return document.text(at: span) }
        let (before, after) = (document.text[start - 1], document.text[end])
        guard before == UInt8(ascii: "(") && after == UInt8(ascii: ")") || before == UInt8(ascii: "[") && after == UInt8(ascii: "]")
        else { return document.text(at: span) }
        return String(decoding: document.text[start - 1...end], as: UTF8.self)
    }

    /// Without the spaces around it and the sign that keeps words on one line (U+2060).
    private static func trimmed(_ text: Substring) -> String {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{2060}" || scalar == "\u{A0}" }
        var scalars = text.unicodeScalars[...]
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        scalars = scalars.drop(while: isBlank)
        return String(scalars)
    }
}
