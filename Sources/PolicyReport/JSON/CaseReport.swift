package import PolicyModel

/// A case file: a page and what a scan of it must answer, in one JSON object a line.
package enum CaseReport {
    /// The case of an answer as it is now; whoever reports it puts what is right in its place.
    package static func report(_ answer: Answer, page: [UInt8]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.value("say-in-a-few-words")
            json.key("kind")
            json.value("answer: \(answer.question.rawValue)")
            json.key("severity")
            json.value("high")
            json.key("source")
            json.null()
            json.key("inputs")
            json.object {
                $0.key("page.html")
                $0.value(String(decoding: page, as: UTF8.self))
            }
            json.key("run")
            json.values(["scan", "page.html"])
            json.key("expect")
            json.array { json in
                json.object {
                    $0.key("answer")
                    $0.value(answer.question.rawValue)
                    $0.key("status")
                    $0.values([answer.status?.rawValue].compactMap(\.self))
                    $0.key("include")
                    $0.array { json in
                        for value in answer.values { json.values([value]) }
                    }
                }
            }
        }
        json.endLine()
        return json.take()
    }
}
