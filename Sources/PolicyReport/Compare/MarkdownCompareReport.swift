package import PolicyModel

/// What several pages answer, as Markdown: a table of signs and first values, the quotes folded below; bounded in size.
package struct MarkdownCompareReport: PageReport {
    /// Kept back for what is said about a cut.
    private static let reserve = 300
    private static let longestValue = 120
    private static let longestQuote = 400

    private let size: Int
    private let wording: Wording
    private var table = AnswerTable()

    /// `size` is the largest report to make, in UTF-8 bytes.
    package init(size: Int = MarkdownReport.defaultSize, wording: Wording = .english) {
        self.size = size
        self.wording = wording
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        table.add(page)
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var text = MarkdownText()
        text.add("| ")
        text.add(wording[.scanQuestion])
        for name in table.names {
            text.add(" | ")
            text.add(page: name, limit: 60)
        }
        text.add(" |\n| ---")
        for _ in table.columns { text.add(" | ---") }
        text.add(" |\n")
        var isCut = false
        for question in table.questions {
            let row = row(question)
            if text.bytes.count + row.bytes.count > size - Self.reserve { isCut = true } else { text.add(row) }
        }
        for question in table.questions {
            let quotes = quotes(question)
            if text.bytes.count + quotes.bytes.count > size - Self.reserve { isCut = true } else { text.add(quotes) }
        }
        if isCut {
            text.add("\n**")
            text.add(wording[.scanWasCut])
            text.add("**\n")
        }
        return text.bytes
    }

    private func row(_ question: Question) -> MarkdownText {
        var row = MarkdownText()
        row.add("| ")
        row.add(wording[question.label])
        for column in table.columns {
            row.add(" | ")
            guard let cell = table.cell(question, of: column) else {
                row.add("–")
                continue
            }
            row.add("**")
            row.add(wording[cell.answer.chip])
            row.add("**")
            guard let value = cell.answer.values.first else { continue }
            row.add("<br>")
            row.add(page: value, limit: Self.longestValue)
            guard cell.answer.values.count > 1 else { continue }
            row.add(" ")
            row.add(wording.fill(.wordsMore, .plain, MarkdownText(cell.answer.values.count - 1)))
        }
        row.add(" |\n")
        return row
    }

    private func quotes(_ question: Question) -> MarkdownText {
        var text = MarkdownText()
        let quoted = zip(table.names, table.columns).compactMap { name, column in
            table.cell(question, of: column).flatMap { $0.quote.isEmpty ? nil : (name, $0.passage) }
        }
        guard !quoted.isEmpty else { return text }
        text.add("\n<details><summary>")
        text.add(wording[question.label])
        text.add("</summary>\n")
        for (name, quote) in quoted {
            text.add("\n**")
            text.add(page: name, limit: 120)
            text.add("**\n> ")
            text.add(page: quote, limit: Self.longestQuote)
            text.add("\n")
        }
        text.add("\n</details>\n")
        return text
    }
}
