import PolicyModel

/// Gathers words into blocks: folds white space, cuts at block boundaries, and keeps which words are links.
struct BlockBuilder {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var traits: [BlockTraits] = []
    private(set) var links: [Link] = []

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

    /// Whether the words gathered are one link that has ended with them.
    var isAllLink: Bool {
        guard links.count == firstLink + 1, let span = links.last?.span else { return false }
        return span.start == 0 && span.end == text.count - start
    }

    /// Adds a run of text as it stands in the page.
    mutating func append(_ source: Span<UInt8>, _ range: Range<Int>, isBold: Bool, offset nodeOffset: Int32) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let space = WhiteSpace.length(in: source, at: index, end: end)
            if space == 0 { break }
            isSpacePending = true
            index += space
        }
        guard index < end else { return }
        if isEmpty { offset = nodeOffset }
        let isJoined = isEmpty || !isSpacePending
        if let open = openLink, open.start < 0 { openLink = (open.target, text.count + (isJoined ? 0 : 1)) }
        // One check of the array's storage for the whole run, not one for each byte.
        var place = text.count
        text.append(contentsOf: repeatElement(0, count: end - index + 1))
        var target = text.mutableSpan
        if !isJoined {
            target[place] = 0x20
            place += 1
        }
        let first = place
        var endsInSpace = false
        while index < end {
            let byte = source[index]
            if byte > 0x20, byte < 0xC2 || byte == 0xC3 {
                target[place] = byte
                place += 1
                index += 1
                continue
            }
            let space = WhiteSpace.length(in: source, at: index, end: end)
            if space == 0 {
                target[place] = byte
                place += 1
                index += 1
            } else {
                index += space
                if index < end, WhiteSpace.length(in: source, at: index, end: end) == 0 {
                    target[place] = 0x20
                    place += 1
                } else if index >= end {
                    endsInSpace = true
                }
            }
        }
        isSpacePending = endsInSpace
        if !isBold { plainBytes += place - first }
        text.removeLast(text.count - place)
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
                intro: context.intro, offset: Int(offset)))
        let linked = links[firstLink...].reduce(0) { $0 + $1.span.end - $1.span.start }
        traits.append(BlockTraits(isBold: plainBytes <= 2, isLink: linked > 0 && linked + 3 >= range.count))
        text.append(0x0A)
        start = text.count
        firstLink = links.count
        plainBytes = 0
        return blocks.count - 1
    }
}
