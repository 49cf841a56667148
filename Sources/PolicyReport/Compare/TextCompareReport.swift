package import PolicyModel

/// What several pages answer, for a person at a terminal: question by question, a line or a few for each page.
package struct TextCompareReport: PageReport {
    private static let indent = 2
    /// The widest that names of pages stand beside their answers.
    private static let widestName = 30
    private static let unboundedLine = 100
    private static let lines = 2

    private var page: TerminalPage
    private var table = AnswerTable()

    /// `width` in columns; `nil` for lines as long as they come.
    package init(width: Int?, hasColor: Bool, wording: Wording = .english) {
        page = TerminalPage(width: width, hasColor: hasColor, wording: wording)
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ scanned: ScannedPage) -> [UInt8] {
        table.add(scanned)
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        let names = table.names
        let column = Self.indent + min(Self.widestName, names.map(DisplayWidth.of).max() ?? 0) + 2
        for (index, question) in table.questions.enumerated() {
            if index > 0 { page.blankLine() }
            page.paragraph(TerminalText(page.wording[question.label], .strong))
            for (name, entry) in zip(names, table.columns) {
                page.labelled(TerminalText(page: name, .faint), words(table.cell(question, of: entry), of: entry, column: column), indent: Self.indent, column: column)
            }
        }
        return page.take()
    }

    private func words(_ cell: AnswerTable.Cell?, of entry: AnswerTable.Column, column: Int) -> TerminalText {
        guard let cell else { return TerminalText(page.wording[entry.capture.warning ?? .statusNotKnown], .warning) }
        let room = ((page.width ?? Self.unboundedLine) - column) * Self.lines
        let line = AnswerLine(cell.answer, room: max(room, 40), wording: page.wording).text
        return line.isEmpty ? TerminalText(page.wording[cell.answer.chip], cell.answer.status.style) : line
    }
}
