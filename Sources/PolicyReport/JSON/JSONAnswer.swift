import PolicyModel

/// Answers in JSON, and how two documents answer differently.
enum JSONAnswer {
    static func write(_ answer: Answer, to json: inout JSONWriter) {
        json.object {
            $0.key("question")
            $0.value(answer.question.rawValue)
            $0.key("status")
            $0.value(answer.status?.rawValue)
            $0.key("sign")
            $0.value(answer.sign?.rawValue)
            $0.key("values")
            $0.values(answer.values)
            $0.key("evidence")
            write(answer.evidence, to: &$0)
            $0.key("items")
            $0.array { for item in answer.items { write(item, to: &$0) } }
        }
    }

    static func write(_ change: AnswerChange, to json: inout JSONWriter) {
        json.object {
            $0.key("question")
            $0.value(change.question.rawValue)
            $0.key("before")
            writeSide(change.old, to: &$0)
            $0.key("after")
            writeSide(change.new, to: &$0)
        }
    }

    private static func write(_ item: AnswerItem, to json: inout JSONWriter) {
        json.object {
            $0.key("value")
            $0.value(item.value)
            $0.key("kind")
            $0.value(item.kind.rawValue)
            $0.key("role")
            $0.value(item.role?.rawValue)
            $0.key("href")
            $0.value(item.target)
            $0.key("elsewhere")
            $0.value(item.isElsewhere)
            $0.key("evidence")
            write(item.evidence, to: &$0)
        }
    }

    private static func write(_ findings: [Int], to json: inout JSONWriter) {
        json.array { for index in findings { $0.value(index) } }
    }

    private static func writeSide(_ answer: Answer, to json: inout JSONWriter) {
        json.object {
            $0.key("status")
            $0.value(answer.status?.rawValue)
            $0.key("sign")
            $0.value(answer.sign?.rawValue)
            $0.key("values")
            $0.values(answer.values)
        }
    }
}
