import PolicyModel

/// Builds a scanned page from blocks, so that a renderer's tests need no other stage.
struct SamplePage {
    var document: PolicyDocument
    var findings: [Finding] = []

    init(path: String = "page.html") {
        document = PolicyDocument(path: path)
        document.sections = [Section(heading: nil, level: 0, parent: nil, blocks: 0..<0)]
    }

    mutating func heading(_ text: String, level: Int = 1) {
        let parent = document.sections.indices.last { $0 > 0 && document.sections[$0].level < level }
        let block = document.blocks.count
        document.sections.append(Section(heading: block, level: level, parent: parent, blocks: block..<block))
        add(text, .heading, level, .body, [])
    }

    /// `links` are words of the text and where they lead.
    mutating func paragraph(_ text: String, kind: BlockKind = .paragraph, region: Region = .body, links: [(String, String)] = []) {
        add(text, kind, 0, region, links)
    }

    /// A finding on `quote`, which must stand in the block added last.
    mutating func find(_ quote: String, _ concept: Concept, _ severity: Severity = .high, places: Int = 1) {
        let block = document.blocks.count - 1
        let text = Array(document.text[document.blocks[block].text])
        let words = Array(quote.utf8)
        guard let start = (0...text.count - words.count).first(where: { text[$0..<$0 + words.count].elementsEqual(words) }) else {
            preconditionFailure("the sample's block does not hold its quote")
        }
        findings.append(
            Finding(
                rule: "en.\(concept.rawValue).sample", concept: concept, severity: severity,
                span: TextSpan(section: document.blocks[block].section, block: block, start: start, end: start + words.count),
                blocks: Array(repeating: block, count: places), fingerprint: "0123456789abcdef"))
    }

    /// The page with all questions unanswered but those in `answers`.
    func scanned(_ answers: [Answer] = []) -> ScannedPage {
        ScannedPage(
            document: document, findings: findings,
            answers: Question.allCases.map { question in
                answers.first { $0.question == question } ?? Answer(question: question, status: .notStated)
            })
    }

    private mutating func add(_ text: String, _ kind: BlockKind, _ level: Int, _ region: Region, _ links: [(String, String)]) {
        let block = document.blocks.count
        let section = document.sections.count - 1
        let start = document.text.count
        document.text += Array(text.utf8)
        let firstLink = document.links.count
        for (words, target) in links {
            let length = words.utf8.count
            document.links.append(Link(span: TextSpan(section: section, block: block, start: 0, end: length), target: target))
        }
        document.blocks.append(
            Block(
                kind: kind, level: level, region: region, section: section, text: start..<document.text.count,
                links: firstLink..<document.links.count))
        document.text.append(UInt8(ascii: "\n"))
        document.sections[section].blocks = document.sections[section].blocks.lowerBound..<block + 1
    }
}
