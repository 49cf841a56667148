package import PolicyModel

/// Scanned pages for a person at a terminal: the answers first, then the findings by topic with their place and words.
package struct TextReport: PageReport {
    private var page: TerminalPage
    private var isFirst = true

    /// `width` in columns; `nil` for lines as long as they come.
    package init(width: Int?, hasColor: Bool) {
        page = TerminalPage(width: width, hasColor: hasColor)
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ scanned: ScannedPage) -> [UInt8] {
        if !isFirst {
            page.blankLine()
            page.blankLine()
        }
        isFirst = false
        TextHeader.write(scanned.document, to: &page)
        guard !scanned.document.capture.status.isFailed else {
            page.blankLine()
            page.paragraph(TerminalText("Nothing is said here about what the policy says: save the page again."))
            return page.take()
        }
        heading("Answers")
        for answer in scanned.answers { write(answer) }
        for group in FindingGroups.of(scanned) {
            heading(group.label, count: group.findings.count)
            var section: Int?
            for index in group.findings {
                let place = scanned.findings[index].span.section
                if place != section { TextFinding.writePlace(place, of: scanned.document, to: &page) }
                section = place
                TextFinding.write(index, of: scanned, to: &page)
            }
        }
        if scanned.findings.isEmpty {
            page.blankLine()
            page.paragraph(TerminalText("No rule found anything on this page."))
        }
        return page.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] { [] }

    private mutating func heading(_ words: StaticString, count: Int? = nil) {
        page.blankLine()
        var text = TerminalText(words, .strong)
        if let count {
            text.add(" (", .faint)
            text.add(count, .faint)
            text.add(")", .faint)
        }
        page.paragraph(text)
    }

    private mutating func write(_ answer: Answer) {
        let label = TerminalText(answer.question.label, answer.status == .notStated ? .faint : .plain)
        var head = TerminalText()
        if let word = answer.word { head.add(word, answer.status.style) }
        var values = TerminalText()
        for (index, value) in answer.values.enumerated() {
            if index > 0 { values.add("; ") }
            values.add(page: value)
        }
        let proof = Self.proof(answer)
        let room = (page.width ?? Self.unboundedLine) - Self.answerColumn - head.width - proof.width - 3
        if answer.values.count <= 1 || values.width <= room {
            if !head.isEmpty && !values.isEmpty { head.add(": ") }
            head.add(values)
            if !proof.isEmpty { head.add(" ") }
            head.add(proof)
            page.labelled(label, head, indent: 2, column: Self.answerColumn)
        } else {
            if !head.isEmpty && !proof.isEmpty { head.add(" ") }
            head.add(proof)
            page.labelled(label, head, indent: 2, column: Self.answerColumn)
            list(answer.values)
        }
    }

    private mutating func list(_ values: [String]) {
        for value in values.prefix(Self.shownValues) {
            var item = TerminalText("- ", .faint)
            item.add(page: value)
            page.paragraph(item, indent: 4, hanging: 6)
        }
        guard values.count > Self.shownValues else { return }
        var more = TerminalText("and ", .faint)
        more.add(values.count - Self.shownValues, .faint)
        more.add(" more, which --format json shows", .faint)
        page.paragraph(more, indent: 6)
    }

    /// The numbers of the findings that prove an answer.
    private static func proof(_ answer: Answer) -> TerminalText {
        var text = TerminalText()
        for (index, finding) in answer.evidence.prefix(shownEvidence).enumerated() {
            text.add(index > 0 ? " [" : "[", .faint)
            text.add(finding + 1, .faint)
            text.add("]", .faint)
        }
        if answer.evidence.count > shownEvidence { text.add(" …", .faint) }
        return text
    }

    /// Where the answers start: the longest question and two spaces.
    private static let answerColumn = 39
    /// Values are listed one a line where they would fill more than this, if the report has no width.
    private static let unboundedLine = 160
    private static let shownEvidence = 5
    private static let shownValues = 8
}
