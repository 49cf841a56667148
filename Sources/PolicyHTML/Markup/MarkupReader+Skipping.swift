import PolicyModel

extension MarkupReader {
    /// Reads `<!...`: comments, the document type, CDATA sections; all but the last have no words.
    mutating func readDeclaration() {
        if starts(with: Self.commentStart) {
            cursor = endOfComment() ?? unread("a comment")
        } else if isXML || foreign > 0, starts(with: Self.sectionStart) {
            let end = source.index(of: Self.sectionEnd, from: cursor)
            appendText(cursor + Self.sectionStart.count..<(end ?? source.count), references: false)
            cursor = end.map { $0 + Self.sectionEnd.count } ?? source.count
        } else {
            var end = source.index(of: UInt8(ascii: ">"), from: cursor)
            // A document type may declare entities in brackets.
            if isXML, let close = end, let open = source.index(of: UInt8(ascii: "["), in: cursor..<close) {
                end = source.index(of: Self.subsetEnd, from: open).map { $0 + 1 } ?? end
            }
            cursor = end.map { $0 + 1 } ?? unread("a declaration")
        }
    }

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("--".utf8)
    private static let sectionStart = Array("<![CDATA[".utf8)
    private static let sectionEnd = Array("]]>".utf8)
    private static let subsetEnd = Array("]>".utf8)
    private static let escapeEnd = Array("-->".utf8)
    private static let script = Array("script".utf8)
    private static let noscript = Array("noscript".utf8)

    private func starts(with bytes: [UInt8]) -> Bool {
        source[cursor...].starts(with: bytes)
    }

    /// Behind the comment under the cursor: `-->` or `--!>` end it, and `<!-->` and `<!--->` are whole ones.
    private func endOfComment() -> Int? {
        if byte(4) == UInt8(ascii: ">") { return cursor + 5 }
        if byte(4) == UInt8(ascii: "-"), byte(5) == UInt8(ascii: ">") { return cursor + 6 }
        var place = cursor + Self.commentStart.count
        while let dashes = source.index(of: Self.commentEnd, from: place) {
            var next = dashes + 2
            if next < source.count, source[next] == UInt8(ascii: "!") { next += 1 }
            if next < source.count, source[next] == UInt8(ascii: ">") { return next + 1 }
            place = dashes + 1
        }
        return nil
    }

    /// Behind the end tag that ends the element whose name stands at `name`: the same name, then white space, `/` or `>`. Inside a
    /// `noscript` element at its end at the latest.
    func endTag(named name: Range<Int>, from start: Int) -> Int? {
        guard let limit = scriptlessEnd, limit >= start else { return beginOfEndTag(named: source[name], from: start).map(endOfTag) }
        return beginOfEndTag(named: source[name], from: start, before: limit).map(endOfTag) ?? limit
    }

    /// Where the end tag of the `noscript` element stands whose content begins under the cursor.
    func endOfScriptless() -> Int? {
        beginOfEndTag(named: Self.noscript[...], from: cursor)
    }

    private func beginOfEndTag(named name: ArraySlice<UInt8>, from start: Int, before end: Int? = nil) -> Int? {
        var place = start
        while let open = source.index(of: UInt8(ascii: "<"), in: place..<max(place, end ?? source.count)) {
            if isEndTag(at: open, named: name) { return open }
            place = open + 1
        }
        return nil
    }

    private func isEndTag(at open: Int, named name: ArraySlice<UInt8>) -> Bool {
        open + 1 < source.count && source[open + 1] == UInt8(ascii: "/") && isName(at: open + 2, name)
    }

    /// Whether a whole tag name stands at a place, in upper or lower case.
    func isName(at place: Int, _ name: ArraySlice<UInt8>) -> Bool {
        guard place + name.count < source.count, source[place + name.count].endsTagName else { return false }
        return zip(source[place...], name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    /// Moves behind the content that nobody sees and the end tag of the element just opened.
    mutating func skipContent(_ kind: ElementKind) {
        let name = nameStart..<nameStart + nameLength
        if kind.tag == .iframe, !hasFrameEnds { return }
        if let end = endTag(named: name, from: cursor) {
            cursor = end
        } else if kind.tag == .iframe {
            // What a browser would take for the frame's own text is the rest of the page.
            hasFrameEnds = false
            notices.append(Notice(.parser, "An <iframe> is never closed; what stands behind it was read as the page's."))
        } else {
            cursor = unread("a <\(string(name).lowercased())>")
        }
    }

    /// Reads the content of the element just opened as text, to behind its end tag.
    mutating func readText(_ kind: ElementKind, isHidden: Bool) {
        let name = nameStart..<nameStart + nameLength
        let open = kind.content == .rest ? nil : beginOfEndTag(named: source[name], from: cursor)
        if !isHidden { appendText(cursor..<(open ?? source.count), references: kind.content == .text) }
        cursor = open.map(endOfTag) ?? source.count
    }

    /// Behind the script that begins under the cursor. Behind `<!--` a script may hold scripts: `</script>` ends
    /// it there only if no `<script>` came between (the HTML Standard, script data escaped and double escaped states).
    mutating func endOfScript() -> Int {
        var place = cursor
        while let open = source.index(of: UInt8(ascii: "<"), from: place) {
            place = open + 1
            if isEndTag(at: open, named: Self.script[...]) { return endOfTag(from: open) }
            if source[open...].starts(with: Self.commentStart) {
                // The dashes of `<!-->` end what they begin.
                guard let end = endOfEscape(in: &place) else { continue }
                return end
            }
        }
        return unread("a <script>")
    }

    /// Reads the part of a script that `<!--` begins: to behind the script's end tag, or to behind `-->` (then the result is `nil`).
    private func endOfEscape(in place: inout Int) -> Int? {
        var isNested = false
        place += 1
        while place < source.count {
            defer { place += 1 }
            switch source[place] {
            case UInt8(ascii: "-"):
                if source[place...].starts(with: Self.escapeEnd) { return nil }
            case UInt8(ascii: "<"):
                if isEndTag(at: place, named: Self.script[...]) {
                    if !isNested { return endOfTag(from: place) }
                    isNested = false
                } else if isName(at: place + 1, Self.script[...]) {
                    isNested = true
                }
            default: continue
            }
        }
        return nil
    }

    private func endOfTag(from open: Int) -> Int {
        source.index(of: UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? source.count
    }

    /// Notes that the page ends inside something that has no words, and gives its end.
    mutating func unread(_ what: String) -> Int {
        notices.append(
            Notice(
                .parser,
                "The page ends inside \(what), so it may be cut off; its last \(source.count - cursor) bytes were not read."))
        return source.count
    }
}
