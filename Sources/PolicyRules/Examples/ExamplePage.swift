internal import PolicyModel

/// The page that an example stands for: its block, with the headings, intro, header cells and neighbour that it names.
struct ExamplePage {
    let document: PolicyDocument
    /// The example's own block.
    let block: Int

    init(_ example: RuleExample, text: String, language: String) {
        var document = PolicyDocument(path: "example")
        document.language = language
        document.sections = [Section(heading: nil, level: 0, parent: nil, blocks: 0..<0)]
        func add(_ text: String, _ kind: BlockKind, level: Int = 0) -> Int {
            let start = document.text.count
            document.text += Array(text.utf8)
            document.blocks.append(
                Block(
                    kind: kind, level: level, region: example.region, section: document.sections.count - 1,
                    text: start..<document.text.count, links: 0..<0))
            document.text.append(UInt8(ascii: "\n"))
            return document.blocks.count - 1
        }
        for (depth, heading) in example.under.enumerated() {
            let level = min(depth + 1, 6)
            document.sections.append(
                Section(
                    heading: document.blocks.count, level: level,
                    parent: depth == 0 ? nil : document.sections.count - 1, blocks: 0..<0))
            _ = add(heading, .heading, level: level)
        }
        let headers = example.headers.map { add($0, .tableCell) }
        var intro = example.intro.map { add($0, .paragraph) }
        for text in example.section { _ = add(text, .paragraph) }
        if let previous = example.previous { _ = add(previous, .paragraph) }
        if example.kind == .heading {
            document.sections.append(
                Section(
                    heading: document.blocks.count, level: min(example.under.count + 1, 6),
                    parent: example.under.isEmpty ? nil : document.sections.count - 1, blocks: 0..<0))
            intro = nil
        }
        block = add(text, example.kind, level: example.kind == .listItem || example.kind == .heading ? 1 : 0)
        if let next = example.next { _ = add(next, .paragraph) }
        for row in example.cells {
            let title = add(row.title, .tableCell)
            let cell = add(row.text, .tableCell)
            document.blocks[cell].headers = [block, title]
        }
        document.blocks[block].intro = intro
        document.blocks[block].headers = headers
        for section in document.sections.indices {
            let own = document.blocks.indices.filter { document.blocks[$0].section == section }
            if let first = own.first { document.sections[section].blocks = first..<first + own.count }
        }
        self.document = document
    }
}
