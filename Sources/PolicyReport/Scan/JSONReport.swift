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
        let document = page.document
        json.object { json in
            JSONDocument.writeHeader(of: document, to: &json)
            json.key("answers")
            json.array { for answer in page.answers { Self.write(answer, to: &$0) } }
            json.key("findings")
            json.array { for finding in page.findings { JSONFinding.write(finding, in: document, to: &$0) } }
            json.key("notices")
            json.values(document.notices.map(\.message))
        }
        return json.take()
    }

    package mutating func end() -> [UInt8] {
        JSONDocument.endReport(&json)
        return json.take()
    }

    private static func write(_ answer: Answer, to json: inout JSONWriter) {
        json.object {
            $0.key("question")
            $0.value(answer.question.rawValue)
            $0.key("status")
            $0.value(answer.status.rawValue)
            $0.key("values")
            $0.values(answer.values)
            $0.key("evidence")
            $0.array { for index in answer.evidence { $0.value(index) } }
        }
    }
}
