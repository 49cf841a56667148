import PolicyModel

/// Builds a document of lines: `# heading`, `* list item`, `[words](address)` for links, everything else a paragraph.
enum DocumentBuilder {
    static func document(_ text: String, language: String? = "en", status: CaptureStatus = .ok) -> PolicyDocument {
        var document = PolicyDocument(path: "page")
        document.language = language
        document.capture = Capture(status, reason: status == .ok ? nil : "said so")
        document.sections = [Section(heading: nil, level: 0, parent: nil, blocks: 0..<0)]
        for line in text.split(separator: "\n") { add(line, to: &document) }
        return document
    }

    private static func add(_ line: Substring, to document: inout PolicyDocument) {
        var words = line
        var kind = BlockKind.paragraph
        var level = 0
        if words.hasPrefix("#") {
            kind = .heading
            level = words.prefix { $0 == "#" }.count
            words = words.drop { $0 == "#" || $0 == " " }
        } else if words.hasPrefix("* ") {
            (kind, level) = (.listItem, 1)
            words = words.dropFirst(2)
        }
        let index = document.blocks.count
        if kind == .heading {
            let parent = document.sections.indices.dropFirst().last { document.sections[$0].level < level }
            document.sections.append(Section(heading: index, level: level, parent: parent, blocks: index..<index))
        }
        let section = document.sections.count - 1
        let start = document.text.count
        let firstLink = document.links.count
        while let open = words.firstIndex(of: "["), let middle = words[open...].range(of: "]("), let close = words[middle.upperBound...].firstIndex(of: ")") {
            document.text += words[..<open].utf8
            let from = document.text.count - start
            document.text += words[words.index(after: open)..<middle.lowerBound].utf8
            let span = TextSpan(section: section, block: index, start: from, end: document.text.count - start)
            document.links.append(Link(span: span, target: String(words[middle.upperBound..<close])))
            words = words[words.index(after: close)...]
        }
        document.text += words.utf8
        document.blocks.append(
            Block(
                kind: kind, level: level, region: .body, section: section, text: start..<document.text.count,
                links: firstLink..<document.links.count))
        document.text.append(UInt8(ascii: "\n"))
        document.sections[section].blocks = document.sections[section].blocks.lowerBound..<index + 1
        if section == 0, document.sections[0].blocks.isEmpty { document.sections[0].blocks = 0..<index + 1 }
    }
}

extension Substring {
    /// Where a short string stands; Foundation is not there to say so.
    fileprivate func range(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            start = index(after: start)
        }
        return nil
    }
}
