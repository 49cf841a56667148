import PolicyModel

/// Gathers words into blocks: folds white space, cuts at block boundaries, and keeps which words are links.
struct BlockBuilder {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var traits: [BlockTraits] = []
    private(set) var links: [Link] = []
    /// Where in the tree's text the words were copied from.
    private(set) var sources: [SourceMap.Step] = []

    /// Where in `text` the block in the making starts.
    private var start = 0
    /// Whether white space stands between the last word and the next.
    private(set) var isSpacePending = false
    private var plainBytes = 0
    private var offset: Int32 = 0
    private var firstLink = 0
    /// The target of the link that is open, and where in `text` its words start.
    private var openLink: (target: String, start: Int)?

    /// Whether words wait for the end of their block.
    var isEmpty: Bool { text.count == start }

    /// The last byte gathered, for what comes next to be joined to it; `nil` at a block's start.
    var lastByte: UInt8? { isEmpty ? nil : text[text.count - 1] }

    /// Whether the last two letters gathered are small ones.
    var endsInLowercase: Bool {
        text.count - start >= 2 && text[text.count - 1] &- UInt8(ascii: "a") < 26 && text[text.count - 2] &- UInt8(ascii: "a") < 26
    }

    /// Whether the words gathered are one link that has ended with them.
    var isAllLink: Bool {
        guard links.count == firstLink + 1, let span = links.last?.span else { return false }
        return span.start == 0 && span.end == text.count - start
    }

    /// Adds a run of text as it stands in the page.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, isBold: Bool, offset nodeOffset: Int32) {
        let end = range.upperBound
        var index = WhiteSpace.skip(in: source.span, range)
        if index > range.lowerBound { isSpacePending = true }
        guard index < end else { return }
        if isEmpty { offset = nodeOffset }
        if !isEmpty, isSpacePending { text.append(0x20) }
        isSpacePending = false
        if let open = openLink, open.start < 0 { openLink = (open.target, text.count) }
        let first = text.count
        while index < end {
            let run = Self.endOfRun(in: source.span, index..<end)
            sources.append(SourceMap.Step(copy: text.count, original: index))
            text.append(contentsOf: source[index..<run])
            index = WhiteSpace.skip(in: source.span, run..<end)
            if index < end {
                text.append(0x20)
            } else {
                isSpacePending = run < end
            }
        }
        if !isBold { plainBytes += text.count - first }
    }

    /// Where the text stops standing as it will in its block: at white space other than one plain space between two words.
    private static func endOfRun(in source: Span<UInt8>, _ range: Range<Int>) -> Int {
        let end = range.upperBound
        var index = range.lowerBound
        while index < end {
            // ASCII but controls and the space, and bytes within characters, which begin none.
            if source[index] &- 0x21 < 0xA1 {
                index += 1
                continue
            }
            if WhiteSpace.length(in: source, at: index, end: end) > 0 {
                guard source[index] == 0x20, index + 1 < end, WhiteSpace.length(in: source, at: index + 1, end: end) == 0 else {
                    return index
                }
            }
            index += 1
        }
        return end
    }

    /// Adds the number of a note as superscript digits, so that it cannot be taken for a part of the word or number before it.
    mutating func append(noteMark source: [UInt8], _ range: Range<Int>, offset nodeOffset: Int32) {
        for index in range where source[index] &- UInt8(ascii: "0") < 10 {
            if isEmpty { offset = nodeOffset }
            if !isEmpty, isSpacePending { text.append(0x20) }
            isSpacePending = false
            if let open = openLink, open.start < 0 { openLink = (open.target, text.count) }
            sources.append(SourceMap.Step(copy: text.count, original: index, isReplacement: true))
            text.append(contentsOf: Self.superscripts[Int(source[index] - UInt8(ascii: "0"))])
            sources.append(SourceMap.Step(copy: text.count, original: index + 1))
        }
    }

    private static let superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) }

    /// Whether a link to somewhere else has ended with the last words, and nothing stands behind them.
    func endsInLink(notTo target: String) -> Bool {
        guard openLink == nil, links.count > firstLink, let last = links.last, last.target != target else { return false }
        return !isSpacePending && last.span.end == text.count - start
    }

    /// Parts the words before from the words after without ending the block.
    mutating func separate() {
        isSpacePending = true
    }

    mutating func openLink(to target: String) {
        closeLink()
        openLink = (target, -1)
    }

    mutating func closeLink() {
        endLinkSpan()
        openLink = nil
    }

    private mutating func endLinkSpan() {
        guard let open = openLink, open.start >= 0 else { return }
        let span = TextSpan(section: 0, block: blocks.count, start: open.start - start, end: text.count - start)
        links.append(Link(span: span, target: open.target))
        openLink = (open.target, -1)
    }

    /// Ends the block in the making, where it has words; its index, or `nil` where there was nothing to end.
    @discardableResult
    mutating func flush(as context: borrowing BlockContext) -> Int? {
        isSpacePending = false
        guard !isEmpty else { return nil }
        endLinkSpan()
        let range = start..<text.count
        guard WhiteSpace.isSeen(text.span, range) else {
            text.removeLast(text.count - start)
            links.removeLast(links.count - firstLink)
            plainBytes = 0
            return nil
        }
        let isHeading = context.heading > 0
        let kind = isHeading ? .heading : context.kind
        let level = isHeading ? context.heading : kind == .listItem ? max(1, context.depth) : 0
        blocks.append(
            Block(
                kind: kind, level: level, region: context.region, section: 0, text: range, links: firstLink..<links.count,
                intro: context.intro, offset: Int(offset), state: context.state))
        blocks[blocks.count - 1].isChoice = context.isChoice
        let linked = links[firstLink...].reduce(0) { $0 + $1.span.end - $1.span.start }
        traits.append(BlockTraits(isBold: plainBytes <= 2, isLink: linked > 0 && linked + 3 >= range.count))
        text.append(0x0A)
        start = text.count
        firstLink = links.count
        plainBytes = 0
        return blocks.count - 1
    }
}
