package import PolicyModel

/// What several pages answer, as JSON: `{"tool", "pages": […], "questions": [{"question", "answers": […]}], "errors"}`, where
/// `answers` has one for each page, in the order of the pages; `null` for a failed capture.
package struct JSONCompareReport: PageReport {
    private var table = AnswerTable()

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        table.add(page)
        return []
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            JSONDocument.writeTool(&json)
            json.key("pages")
            json.array { for column in table.columns { Self.write(column, to: &$0) } }
            json.key("questions")
            json.array { for question in table.questions { write(question, to: &$0) } }
            JSONDocument.writeErrors(errors, to: &json)
        }
        json.endLine()
        return json.take()
    }

    private static func write(_ column: AnswerTable.Column, to json: inout JSONWriter) {
        json.object {
            $0.key("path")
            $0.value(column.path)
            $0.key("title")
            $0.value(column.title)
            $0.key("url")
            $0.value(column.url)
            $0.key("captured")
            $0.value(column.captured)
            $0.key("language")
            $0.value(column.language)
            $0.key("capture")
            $0.value(column.capture.rawValue)
        }
    }

    private func write(_ question: Question, to json: inout JSONWriter) {
        json.object { json in
            json.key("question")
            json.value(question.rawValue)
            json.key("answers")
            json.array { json in
                for column in table.columns {
                    guard let cell = table.cell(question, of: column) else {
                        json.null()
                        continue
                    }
                    json.object {
                        $0.key("status")
                        $0.value(cell.answer.status?.rawValue)
                        $0.key("sign")
                        $0.value(cell.answer.sign?.rawValue)
                        $0.key("values")
                        $0.values(cell.answer.values)
                        $0.key("quote")
                        $0.value(cell.quote.isEmpty ? nil : cell.quote)
                    }
                }
            }
        }
    }
}
