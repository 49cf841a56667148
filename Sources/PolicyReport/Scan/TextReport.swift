package import PolicyModel

/// Scanned pages for a person at a terminal: the answers in a screen's length, and on request the findings or one answer with all its proof.
package struct TextReport: PageReport {
    /// The most lines of a page's report, if it shows answers alone and is wide enough for questions and answers side by side.
    private static let mostLines = 40
    /// Where the answers start: the longest question and two spaces.
    private static let answerColumn = 39
    /// Columns that an answer is laid out for where the report has no width.
    private static let unboundedLine = 100
    /// The most lines of an answer.
    private static let mostOfAnswer = 3
    /// What stands below the answers, in lines.
    private static let ending = 4

    private var page: TerminalPage
    private let scope: ReportScope
    private var isFirst = true

    /// `width` in columns; `nil` for lines as long as they come.
    package init(width: Int?, hasColor: Bool, scope: ReportScope = ReportScope(), wording: Wording = .english) {
        page = TerminalPage(width: width, hasColor: hasColor, wording: wording)
        self.scope = scope
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
            page.paragraph(TerminalText(page.wording[.scanSaveAgain]))
            return page.take()
        }
        let answers = scanned.answers.filter { scope.includes($0.question) }
        if scope.question != nil {
            for answer in answers { TextAnswer.write(answer, of: scanned, explains: scope.explains, to: &page) }
            return page.take()
        }
        write(answers)
        if scope.showsFindings { writeFindings(of: scanned) }
        writeEnd(of: scanned)
        return page.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] { [] }

    private mutating func heading(_ words: Phrase, count: Int? = nil) {
        page.blankLine()
        var text = TerminalText(page.wording[words], .strong)
        if let count {
            text.add(" (", .faint)
            text.add(count, .faint)
            text.add(")", .faint)
        }
        page.paragraph(text)
    }

    private mutating func write(_ answers: [Answer]) {
        heading(.scanAnswers)
        let column = (page.width ?? Self.unboundedLine) - Self.answerColumn
        var spare = max(0, Self.mostLines - Self.ending - page.lines - answers.count)
        var stated = answers.count { !$0.items.isEmpty }
        for answer in answers {
            var lines = 1
            if !answer.items.isEmpty {
                // What shorter answers leave goes to those after them.
                lines += min(Self.mostOfAnswer - 1, spare / stated)
                stated -= 1
            }
            let label = TerminalText(page.wording[answer.question.label], answer.status == .stated || answer.status == .denied ? .plain : .faint)
            let before = page.lines
            // Lines are broken between words, which takes some columns of each but the last.
            let room = lines == 1 ? column : lines * column - (lines - 1) * Self.broken
            page.labelled(label, AnswerLine(answer, room: room, hasAllAddresses: page.width == nil, wording: page.wording).text, indent: 2, column: Self.answerColumn)
            spare = max(0, spare - (page.lines - before - 1))
        }
    }

    /// Columns at the end of a line that a word too long for it leaves empty, as a rule.
    private static let broken = 8

    private mutating func writeFindings(of scanned: ScannedPage) {
        for group in FindingGroups.of(scanned) {
            let findings = group.findings.filter { scope.includes(scanned.findings[$0].concept) }
            guard !findings.isEmpty else { continue }
            heading(group.label, count: findings.count)
            var section: Int?
            for index in findings {
                let place = scanned.findings[index].span.section
                if place != section { TextFinding.writePlace(place, of: scanned.document, to: &page) }
                section = place
                TextFinding.write(index, of: scanned, to: &page)
            }
        }
    }

    /// How much the answers rest on, and how to see it.
    private mutating func writeEnd(of scanned: ScannedPage) {
        page.blankLine()
        guard !scanned.findings.isEmpty else {
            page.paragraph(TerminalText(page.wording[.scanNothingFound]))
            return
        }
        guard !scope.showsFindings else { return }
        var text = TerminalText()
        text.add(page.wording.fill(.scanFindings, for: scanned.findings.count, .plain, TerminalText(scanned.findings.count)))
        for (index, topic) in Topic.allCases.enumerated() {
            text.add(index == 0 ? ": " : ", ", .faint)
            let count = scanned.findings.count { $0.concept.topic == topic }
            text.add(page.wording.fill(.scanOnTopic, .plain, TerminalText(count), TerminalText(page.wording[topic.phrase])))
        }
        text.add(". ", .faint)
        text.add(page.wording.fill(.scanHowToSee, .faint, TerminalText(page: scope.example.rawValue, .faint)))
        page.paragraph(text)
    }
}
