package import PolicyModel

/// A page as plain text that git can compare and blame line by line: a sentence a line, headings marked with `#`, items of lists with `-`, and
/// below a block where its links lead.
package struct ReadableReport: PageReport {
    private let splitter = SentenceSplitter()
    private var page = TerminalPage(width: nil, hasColor: false)

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ document: PolicyDocument) -> [UInt8] {
        if let warning = document.capture.status.warning {
            page.unbroken(TerminalText(Wording.english[warning]))
            page.blankLine()
        }
        var last: Block?
        for index in document.blocks.indices {
            let block = document.blocks[index]
            if let last, block.kind == .heading || block.kind != last.kind || block.kind == .paragraph { page.blankLine() }
            write(block, of: document)
            last = block
        }
        return page.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] { [] }

    private mutating func write(_ block: Block, of document: PolicyDocument) {
        let (mark, indent): (String, Int) = switch block.kind {
        case .heading: (String(repeating: "#", count: max(1, block.level)) + " ", 0)
        case .listItem: ("- ", 2 * max(0, block.level - 1))
        case .quotation: ("> ", 0)
        case .tableCell, .tableRow: ("| ", 0)
        case .paragraph, .definition: ("", 0)
        }
        for (number, sentence) in sentences(of: block, in: document).enumerated() {
            page.unbroken(TerminalText(page: (number == 0 ? mark : String(repeating: " ", count: mark.utf8.count)) + sentence), indent: indent)
        }
        for link in document.links[block.links] where !link.target.isEmpty {
            page.unbroken(TerminalText(page: "→ " + link.target), indent: indent + mark.utf8.count)
        }
    }

    /// A heading is one line, whatever stops are in it.
    private func sentences(of block: Block, in document: PolicyDocument) -> [String] {
        var scanner = WordScanner(block.text)
        var sentences: [String] = []
        var start = block.text.lowerBound
        var last: Range<Int>?
        while block.kind != .heading, let word = scanner.next(in: document.text.span) {
            if let last, splitter.splits(document.text.span, after: last, before: word.lowerBound),
                let space = document.text[last.upperBound..<word.lowerBound].lastIndex(of: UInt8(ascii: " "))
            {
                sentences.append(String(decoding: document.text[start..<space], as: UTF8.self))
                start = space + 1
            }
            last = word
        }
        return sentences + [String(decoding: document.text[start..<block.text.upperBound], as: UTF8.self)]
    }
}
