package import PolicyModel

/// What several pages answer, as one web page: a table of questions and pages, with signs in words, first values and quotes.
package struct HTMLCompareReport: PageReport {
    private static let template = Template(PreparedTexts.compare)
    private static let shownValues = 3
    private static let longestQuote = 600

    private let wording: Wording
    private var table = AnswerTable()

    package init(wording: Wording = .english) {
        self.wording = wording
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        table.add(page)
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        let frame = HTMLFrame(wording: wording)
        var html = frame.begin(title: HTMLText(wording[.htmlCompare]))
        let pages: [TemplateValues] = zip(table.names, table.columns).map { name, column in
            ["name": .text(HTMLText(page: name)), "title": .text(HTMLText(page: CutText.words(column.title ?? "", bytes: 120)))]
        }
        let questions: [TemplateValues] = table.questions.map { question in
            ["question": .text(HTMLText(wording[question.label])), "cells": .list(table.columns.map { values(table.cell(question, of: $0), of: $0) })]
        }
        Self.template.write(["pages": .list(pages), "questions": .list(questions)], in: wording, to: &html)
        html.add(frame.end(errors))
        return html.bytes
    }

    private func values(_ cell: AnswerTable.Cell?, of column: AnswerTable.Column) -> TemplateValues {
        var values: TemplateValues = [
            "sign": .text(HTMLText("none")), "hasValues": .flag(false), "more": .text(HTMLText()), "quote": .text(HTMLText()),
            "language": .text(HTMLText(page: column.language ?? "")),
        ]
        guard let cell else {
            values["word"] = .text(HTMLText(wording[column.capture.warning ?? .statusNotKnown]))
            return values
        }
        let items = cell.answer.items
        values["sign"] = .text(HTMLText(cell.answer.htmlClass))
        values["word"] = .text(HTMLText(wording[cell.answer.chip]))
        values["hasValues"] = .flag(!items.isEmpty)
        values["values"] = .list(items.prefix(Self.shownValues).map { ["value": .text($0.htmlValue(in: wording))] })
        if items.count > Self.shownValues { values["more"] = .text(wording.fill(.wordsAndMore, .plain, HTMLText(items.count - Self.shownValues))) }
        values["quote"] = .text(HTMLText(page: CutText.words(cell.passage, bytes: Self.longestQuote)))
        return values
    }
}
