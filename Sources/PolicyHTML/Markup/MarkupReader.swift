import PolicyModel

/// Reads markup as the HTML Standard's tokenizer does (section 13.2.5) and makes the page's skeleton of it.
///
/// What has no visible words never gets further: comments, scripts, styles, templates and their like.
struct MarkupReader {
    let source: [UInt8]
    let limits: PageLimits
    /// Whether the page is XML by its own word, where `/>` ends any element and CDATA sections are text.
    let isXML: Bool
    let elements = ElementTable.shared
    let attributeNames = HTMLAttribute.table

    var skeleton = PageSkeleton()
    /// How the page ends, as far as it has been read.
    var ending = HTMLTree.Ending.open
    var notices: [Notice] = []
    /// The next byte to read.
    var cursor: Int
    /// Where the name of the tag that is being read begins.
    var nameStart = 0
    /// Its length.
    var nameLength = 0
    /// Where the last attribute value ended.
    var lastValueEnd = 0
    /// Where the run of text that is being gathered begins in `skeleton.text`.
    private var runStart: Int32 = 0
    /// Where it begins in the page.
    private var runOffset = 0
    /// Where the `noscript` element that is open ends. To a browser that runs scripts all of it is one run of text, so nothing that is
    /// opened in it reaches farther.
    private(set) var scriptlessEnd: Int?
    /// Whether an end tag of a `noscript`, of an `iframe`, or of a drawing's description may stand behind the cursor: where none does, none is
    /// looked for again.
    private var hasScriptlessEnds = true
    var hasFrameEnds = true
    private var hasDescriptionEnds = true
    /// Templates open around the cursor.
    private var templates = 0
    /// Elements of another vocabulary open around the cursor.
    private(set) var foreign = 0

    /// - Parameters:
    ///   - source: the page in valid UTF-8.
    ///   - start: where it begins, behind a byte-order mark.
    init(source: [UInt8], start: Int, limits: PageLimits) {
        self.source = source
        self.limits = limits
        cursor = start
        isXML = source[start...].starts(with: Array("<?xml".utf8))
        skeleton.text.reserveCapacity(source.count / 4)
    }

    /// The skeleton of the whole page, and what there is to say about the reading.
    consuming func read() -> (skeleton: PageSkeleton, notices: [Notice], ending: HTMLTree.Ending) {
        while cursor < source.count {
            if skeleton.nodeCount >= limits.nodes {
                notices.append(
                    Notice(
                        .limit,
                        "Only the first \(limits.nodes) elements and runs of text were read, up to byte \(cursor) of "
                            + "\(source.count); --max-nodes raises this limit."))
                break
            }
            if source[cursor] == UInt8(ascii: "<") {
                readMarkup()
            } else {
                let end = source.index(of: UInt8(ascii: "<"), from: cursor) ?? source.count
                appendText(cursor..<end, references: true)
                cursor = end
            }
        }
        endRun()
        if templates > 0 {
            notices.append(Notice(.parser, "A <template> is never closed; what stands behind it was not read."))
        }
        return (skeleton, notices, ending)
    }

    /// Reads whatever begins with the `<` under the cursor.
    private mutating func readMarkup() {
        switch byte(1) {
        case let next? where next.isLetter:
            readStartTag()
        case UInt8(ascii: "/"):
            readEndTag()
        case UInt8(ascii: "!"):
            readDeclaration()
        case UInt8(ascii: "?"):
            cursor = source.index(of: UInt8(ascii: ">"), from: cursor).map { $0 + 1 } ?? unread("a processing instruction")
        default:
            appendText(cursor..<cursor + 1, references: false)
            cursor += 1
        }
    }

    private mutating func readStartTag() {
        let kind = readName(from: cursor + 1)
        let isHidden = templates > 0
        if isHidden, kind.content != .template, kind.content != .script, kind.content != .invisible, kind.content != .text {
            _ = readAttributes(kept: false)
            return
        }
        if foreign > 0, kind.tag.isStranger || kind.tag == .title || kind.tag == .link {
            readForeignStartTag(kind)
            return
        }
        let first = Int32(skeleton.attributes.count)
        if kind.leavesTrace { endRun() }
        let tag = readAttributes(kept: kind.leavesTrace && !isHidden)
        if kind.leavesTrace { runStart = Int32(skeleton.text.count) }
        guard let tag else { return }
        let attributes = first..<Int32(skeleton.attributes.count)
        if kind.tag == .noscript, hasScriptlessEnds, scriptlessEnd ?? 0 <= cursor {
            scriptlessEnd = endOfScriptless()
            hasScriptlessEnds = scriptlessEnd != nil
        }
        let isEmpty = tag.isSelfClosing && isXML
        switch kind.content {
        case .absent:
            break
        case .void, .markup, .page:
            appendStart(kind, attributes)
            // The frame of a frameset has no end tag, but shows a page as one of a page does.
            if isEmpty && kind.content == .markup || kind.tag == .iframe { appendEnd(kind) }
        case .script:
            if !isEmpty { cursor = endOfScript() }
        case .invisible:
            if kind.leavesTrace, !isHidden { appendStart(kind, attributes) }
            if !isEmpty { skipContent(kind) }
            if kind.leavesTrace, !isHidden { appendEnd(kind) }
        case .text, .literal, .rest:
            if !isHidden { appendStart(kind, attributes) }
            if !isEmpty { readText(kind, isHidden: isHidden) }
            if !isHidden { appendEnd(kind) }
        case .foreign:
            appendStart(kind, attributes)
            if tag.isSelfClosing { appendEnd(kind) } else { foreign += 1 }
        case .template:
            if isEmpty { return }
            if isHidden || !tag.hasShadowRoot { templates += 1 } else { appendStart(kind, attributes) }
        }
    }

    private static let description = Array("desc".utf8)
    private static let drawnText = Array("text".utf8)

    /// Reads a start tag inside an `svg` or `math` element, of which nothing but the words is of use.
    private mutating func readForeignStartTag(_ kind: ElementKind) {
        let name = nameStart..<nameStart + nameLength
        guard let tag = readAttributes(kept: false), !tag.isSelfClosing else { return }
        endRun()
        switch kind.content {
        case .script:
            cursor = endOfScript()
        case .invisible, .text:
            // A drawing's title is its tooltip.
            cursor = endTag(named: name, from: cursor) ?? unread("a drawing's <\(string(name))>")
        case .foreign:
            foreign += 1
        default:
            if isName(at: nameStart, Self.description[...]) {
                if hasDescriptionEnds, let end = endTag(named: name, from: cursor) { cursor = end } else { hasDescriptionEnds = false }
            } else if isName(at: nameStart, Self.drawnText[...]) {
                appendStart(kind, 0..<0)
            }
        }
    }

    private mutating func readEndTag() {
        guard let next = byte(2) else {
            appendText(cursor..<source.count, references: false)
            cursor = source.count
            return
        }
        guard next.isLetter else {
            cursor = source.index(of: UInt8(ascii: ">"), from: cursor).map { $0 + 1 } ?? unread("a comment")
            return
        }
        let kind = readName(from: cursor + 2)
        guard readAttributes(kept: false) != nil else { return }
        if kind.content == .template, templates > 0 {
            templates -= 1
            return
        }
        if templates > 0 { return }
        switch kind.content {
        case .foreign where foreign > 0:
            foreign -= 1
            fallthrough
        case .markup, .template, .literal, .text:
            if foreign > 0, kind.tag.isStranger, !isName(at: nameStart, Self.drawnText[...]) { return }
            endRun()
            appendEnd(kind)
        case .void where kind.tag == .br:
            // As browsers do: </br> is a line break.
            endRun()
            appendStart(kind, 0..<0)
        case .page:
            ending = .closed
        case .void, .absent, .script, .invisible, .rest, .foreign:
            break
        }
    }

    private mutating func appendStart(_ kind: ElementKind, _ attributes: Range<Int32>) {
        endRun()
        skeleton.appendStart(kind.tag, attributes: attributes, offset: cursor)
    }

    private mutating func appendEnd(_ kind: ElementKind) {
        endRun()
        skeleton.appendEnd(kind.tag, offset: cursor)
    }

    /// Adds a part of the page to the run of text that is being gathered; markup without words may stand between two parts.
    mutating func appendText(_ range: Range<Int>, references: Bool) {
        if templates > 0 || range.isEmpty { return }
        if Int(runStart) == skeleton.text.count { runOffset = range.lowerBound }
        CharacterReference.append(
            source, range, place: references ? .text : .literal, to: &skeleton.text, noting: &skeleton.sources)
    }

    /// Ends the run of text that is being gathered.
    private mutating func endRun() {
        let end = Int32(truncatingIfNeeded: skeleton.text.count)
        if runStart < end {
            skeleton.appendText(runStart..<end, offset: runOffset)
        }
        runStart = end
    }
}
