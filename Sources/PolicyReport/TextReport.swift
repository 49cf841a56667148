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

    package mutating func end() -> [UInt8] { [] }

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
        var text = TerminalText()
        switch answer.status {
        case .notStated: text.add("not stated", .faint)
        case .denied: text.add("No", .danger)
        case .stated where answer.values.isEmpty: text.add("Yes", .good)
        case .stated: break
        }
        for (index, value) in answer.values.enumerated() {
            if index > 0 { text.add("; ") } else if answer.status == .denied { text.add(": ") }
            text.add(page: value)
        }
        if !answer.evidence.isEmpty { text.add(" ") }
        for (index, finding) in answer.evidence.prefix(Self.shownEvidence).enumerated() {
            text.add(index > 0 ? " [" : "[", .faint)
            text.add(finding + 1, .faint)
            text.add("]", .faint)
        }
        if answer.evidence.count > Self.shownEvidence { text.add(" …", .faint) }
        let label = TerminalText(answer.question.label, answer.status == .notStated ? .faint : .plain)
        page.labelled(label, text, indent: 2, column: Self.answerColumn)
    }

    /// Where the answers start: the longest question and two spaces.
    private static let answerColumn = 39
    private static let shownEvidence = 5
}
