import PolicyModel

/// Makes documents block by block, without a parser.
struct TestPage {
    var document = PolicyDocument(path: "test")

    init(language: String? = "en") {
        document.language = language
        document.sections = [Section(heading: nil, level: 0, parent: nil, blocks: 0..<0)]
    }

    /// A page of paragraphs.
    init(_ paragraphs: String...) {
        self.init()
        for paragraph in paragraphs { add(paragraph) }
    }

    @discardableResult
    mutating func add(
        _ text: String, kind: BlockKind = .paragraph, region: Region = .body, intro: Int? = nil, headers: [Int] = []
    ) -> Int {
        let start = document.text.count
        let block = document.blocks.count
        document.text += Array(text.utf8)
        document.blocks.append(
            Block(
                kind: kind, level: 0, region: region, section: document.sections.count - 1,
                text: start..<document.text.count, links: 0..<0, intro: intro, headers: headers))
        document.text.append(UInt8(ascii: "\n"))
        let section = document.sections.count - 1
        let first = document.sections[section].blocks.isEmpty ? block : document.sections[section].blocks.lowerBound
        document.sections[section].blocks = first..<block + 1
        return block
    }

    /// Begins a section; its parent is the nearest section before it with a smaller level.
    mutating func heading(_ text: String, level: Int) {
        let parent = document.sections.lastIndex { $0.level < level && $0.level > 0 }
        document.sections.append(Section(heading: document.blocks.count, level: level, parent: parent, blocks: 0..<0))
        add(text, kind: .heading)
    }

    /// Links the last block's words `words` to an address.
    mutating func link(_ words: String, to target: String) {
        let block = document.blocks.count - 1
        let text = document.text(of: block)
        guard let range = text.firstRange(of: words) else { return }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        document.links.append(
            Link(
                span: TextSpan(
                    section: document.blocks[block].section, block: block, start: start, end: start + words.utf8.count),
                target: target))
        document.blocks[block].links = document.links.count - 1..<document.links.count
    }

    mutating func state(_ date: CalendarDate, _ kind: DateStatement.Kind) {
        let block = document.blocks.count - 1
        let end = document.blocks[block].text.count
        let span = TextSpan(section: document.blocks[block].section, block: block, start: 0, end: end)
        document.dates.append(DateStatement(kind: kind, date: date, span: span))
    }

    mutating func field(_ label: String, kind: String, isRequired: Bool) {
        document.fields.append(
            FormField(label: label, kind: kind, isRequired: isRequired, block: document.blocks.count - 1))
    }
}
