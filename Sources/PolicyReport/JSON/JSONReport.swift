package import PolicyModel

/// Scanned pages as JSON, in the fields and order of the JSON contract (`scan`): one object, one page a line.
package struct JSONReport: PageReport {
    private var json = JSONWriter()

    package init() {}

    package mutating func begin(pages: Int) -> [UInt8] {
        JSONDocument.beginReport(&json)
        return json.take()
    }

    package mutating func add(_ page: ScannedPage) -> [UInt8] {
        Self.write(page, to: &json)
        return json.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        JSONDocument.endReport(errors, &json)
        return json.take()
    }

    /// A page as an object of `documents`.
    static func write(_ page: ScannedPage, to json: inout JSONWriter) {
        let document = page.document
        json.object { json in
            JSONDocument.writeHeader(of: document, to: &json)
            json.key("answers")
            json.array { for answer in page.answers where answer.question.isOfTheTwelve { JSONAnswer.write(answer, to: &$0) } }
            json.key("moreAnswers")
            json.array { for answer in page.answers where !answer.question.isOfTheTwelve { JSONAnswer.write(answer, to: &$0) } }
            json.key("findings")
            json.array { for finding in page.findings { JSONFinding.write(finding, in: document, to: &$0) } }
            json.key("notices")
            json.values(document.notices.map(\.message))
        }
    }
}
