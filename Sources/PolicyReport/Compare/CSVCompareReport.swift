package import PolicyModel

/// What several pages answer, as a table in the form of RFC 4180: a row a question, three columns a page.
package struct CSVCompareReport: PageReport {
    private var table = AnswerTable()

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        table.add(page)
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        let parts = ["sign", "values", "quote"]
        let head = ["question"] + table.columns.flatMap { column in parts.map { "\(column.path) \($0)" } }
        let rows = table.questions.map { question in
            [question.rawValue]
                + table.columns.flatMap { column in
                    let cell = table.cell(question, of: column)
                    let sign = cell?.answer.sign?.rawValue ?? cell?.answer.status?.rawValue ?? ""
                    return [sign, cell?.answer.values.joined(separator: " | ") ?? "", cell?.quote ?? ""]
                }
        }
        return ([head] + rows).flatMap { row in Array((row.map(CSVText.cell).joined(separator: ",") + "\r\n").utf8) }
    }
}
