package import PolicyModel

/// A page as policy-scan sees it, for a person and for golden files: one block a line, its kind before its words.
///
/// A page begins with what it says about itself. A line in brackets names the region of the blocks after it; sections are set
/// apart by an empty line. Links stand below the words of their block, headers of a table cell above them.
package struct OutlineReport: PageReport {
    private var page: TerminalPage
    private var isFirst = true

    /// `width` in columns; `nil` for one line a block.
    package init(width: Int?, hasColor: Bool) {
        page = TerminalPage(width: width, hasColor: hasColor)
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ document: PolicyDocument) -> [UInt8] {
        if !isFirst { page.blankLine() }
        isFirst = false
        writeFacts(of: document)
        var region: Region?
        var intro: Int?
        for index in document.blocks.indices {
            let block = document.blocks[index]
            if document.sections[block.section].heading == index || region == nil || block.region != region { page.blankLine() }
            if block.region != region {
                page.paragraph(TerminalText(page: "[\(block.region.rawValue)]", .warning))
                region = block.region
            }
            if let newIntro = block.intro, newIntro != intro, newIntro != index - 1 {
                fact("introduced by", document.text(of: newIntro), indent: Self.column)
            }
            intro = block.intro
            write(index, of: document)
        }
        return page.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] { [] }

    /// Where words start: after the longest kind of block and its level.
    private static let column = 14

    private mutating func writeFacts(of document: PolicyDocument) {
        fact("page", document.path)
        fact("title", document.title)
        fact("address", document.url)
        fact("language", document.language)
        fact("encoding", document.encoding)
        fact("capture", document.capture.status.rawValue + (document.capture.reason.map { ": \($0)" } ?? ""))
        for statement in document.dates {
            fact("date", "\(statement.kind.rawValue) \(statement.date): \(document.text(at: statement.span))")
        }
        for field in document.fields {
            fact("field", "\(field.label) (\(field.kind)\(field.isRequired ? ", required" : ""))")
        }
        for notice in document.notices { fact("notice", "\(notice.kind.rawValue): \(notice.message)") }
    }

    private mutating func fact(_ name: StaticString, _ value: String?, indent: Int = 0) {
        guard let value else { return }
        page.labelled(TerminalText(name, .faint), TerminalText(page: value), indent: indent, column: indent + Self.column)
    }

    private mutating func write(_ index: Int, of document: PolicyDocument) {
        let block = document.blocks[index]
        var kind = TerminalText(page: block.kind.rawValue, .faint)
        if block.level > 0 {
            kind.add(" ", .faint)
            kind.add(block.level, .faint)
        }
        let headers = block.headers.map(document.text(of:)).joined(separator: " | ")
        if !headers.isEmpty { fact("headed by", headers, indent: Self.column) }
        let words = TerminalText(page: document.text(of: index), block.kind == .heading ? .strong : .plain)
        page.labelled(kind, words, indent: 0, column: Self.column)
        for link in document.links[block.links] {
            var line = TerminalText("→ ", .faint)
            line.add(page: link.target, .address)
            page.unbroken(line, indent: Self.column)
        }
    }
}
