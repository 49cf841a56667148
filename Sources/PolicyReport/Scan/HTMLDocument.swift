import PolicyModel

/// The text of a page, block by block, with what was found in it marked and linked to the answers that it proves.
struct HTMLDocument {
    private let page: ScannedPage
    private let prefix: HTMLText
    private let wording: Wording
    /// By block, the findings in it in the order of their words.
    private let findings: [Int: [Int]]
    /// By finding, the numbers of the questions that it helps to answer.
    private var questions: [Int: [Int]] = [:]
    private var html = HTMLText()
    /// The levels of the lists that are open.
    private var lists: [Int] = []

    init(_ page: ScannedPage, prefix: String, wording: Wording) {
        self.page = page
        self.prefix = HTMLText(page: prefix)
        self.wording = wording
        findings = Dictionary(grouping: page.findings.indices) { page.findings[$0].span.block }
        for (number, answer) in page.answers.enumerated() {
            for finding in answer.evidence { questions[finding, default: []].append(number + 1) }
        }
    }

    var text: HTMLText {
        var copy = self
        copy.write()
        return copy.html
    }

    private mutating func write() {
        let blocks = page.document.blocks
        var start = 0
        while start < blocks.count {
            let region = blocks[start].region
            var end = start + 1
            while end < blocks.count, blocks[end].region == region { end += 1 }
            if region == .body {
                for index in start..<end { write(index) }
                closeLists(to: 0)
            } else {
                writeAround(start..<end, region)
            }
            start = end
        }
    }

    /// What stands around the text, folded where nothing was found in it.
    private mutating func writeAround(_ range: Range<Int>, _ region: Region) {
        let isFolded = !range.contains { findings[$0] != nil }
        html.add(isFolded ? "<details class=\"around\"><summary>" : "<div class=\"around\"><p class=\"role\">")
        html.add(wording.fill(.htmlAround, .plain, HTMLText(wording[region.label]), HTMLText(range.count)))
        html.add(isFolded ? "</summary>\n" : "</p>\n")
        for index in range { write(index) }
        closeLists(to: 0)
        html.add(isFolded ? "</details>\n" : "</div>\n")
    }

    private mutating func write(_ index: Int) {
        let block = page.document.blocks[index]
        if block.kind == .listItem {
            openItem(level: block.level)
            writeWords(index)
            return
        }
        closeLists(to: 0)
        switch block.kind {
        case .heading:
            let section = page.document.sections[block.section].heading == index ? block.section : nil
            let tag = Self.headings[min(max(block.level, 1), Self.headings.count) - 1]
            html.add("<")
            html.add(tag)
            if let section {
                html.add(" id=\"")
                html.add(prefix)
                html.add("s")
                html.add(section)
                html.add("\"")
            }
            html.add(">")
            writeWords(index)
            html.add("</")
            html.add(tag)
            html.add(">\n")
        case .tableCell, .tableRow:
            html.add("<p class=\"cell\">")
            for header in block.headers {
                html.add("<b>")
                html.add(page: page.document.text[page.document.blocks[header].text])
                html.add(":</b> ")
            }
            writeWords(index)
            html.add("</p>\n")
        case .quotation:
            html.add("<blockquote>")
            writeWords(index)
            html.add("</blockquote>\n")
        case .paragraph, .definition, .listItem:
            html.add("<p>")
            writeWords(index)
            html.add("</p>\n")
        }
    }

    private static let headings: [StaticString] = ["h3", "h4", "h5", "h6"]

    private mutating func openItem(level: Int) {
        while let last = lists.last, last > level, lists.count > 1 { closeLists(to: lists.count - 1) }
        if let last = lists.last, last >= level {
            html.add("</li>\n<li>")
        } else {
            html.add("<ul>\n<li>")
            lists.append(level)
        }
    }

    private mutating func closeLists(to depth: Int) {
        while lists.count > depth {
            html.add("</li>\n</ul>\n")
            lists.removeLast()
        }
    }

    /// The words of a block, in stretches between the starts and ends of what was found in it.
    private mutating func writeWords(_ index: Int) {
        let document = page.document
        let text = document.text[document.blocks[index].text]
        if document.blocks[index].state == .collapsed, findings[index] != nil {
            html.add("<span class=\"folded\">")
            html.add(wording[.htmlFolded])
            html.add("</span> ")
        }
        guard let found = findings[index] else { return html.add(page: text) }
        let spans = found.map { page.findings[$0].span }
        let cuts = Set([0, text.count] + spans.flatMap { [$0.start, $0.end] }).sorted()
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            let covering = found.filter { page.findings[$0].span.start <= start && page.findings[$0].span.end >= end }
            let starting = found.filter { page.findings[$0].span.start == start }
            if !covering.isEmpty { open(covering, starting) }
            html.add(page: text[text.startIndex + start..<text.startIndex + end])
            if !covering.isEmpty { html.add("</mark>") }
            for finding in found where page.findings[finding].span.end == end { linkBack(from: finding) }
        }
    }

    private mutating func open(_ covering: [Int], _ starting: [Int]) {
        for finding in starting.dropFirst() {
            html.add("<span id=\"")
            add(place: finding)
            html.add("\"></span>")
        }
        html.add("<mark class=\"")
        for (index, topic) in Topic.allCases.filter({ topic in covering.contains { page.findings[$0].concept.topic == topic } }).enumerated() {
            if index > 0 { html.add(" ") }
            html.add(topic.prefix)
        }
        html.add("\"")
        if let first = starting.first {
            html.add(" id=\"")
            add(place: first)
            html.add("\"")
        }
        html.add(">")
    }

    private mutating func add(place finding: Int) {
        html.add(prefix)
        html.add("f")
        html.add(finding + 1)
    }

    private mutating func linkBack(from finding: Int) {
        for question in questions[finding] ?? [] {
            html.add("<a class=\"back\" href=\"#")
            html.add(prefix)
            html.add("q")
            html.add(question)
            html.add("\">↑")
            html.add(question)
            html.add("</a>")
        }
    }
}
