import PolicyModel

/// An answer that two documents give differently, in JSON.
enum JSONAnswer {
    static func write(_ change: AnswerChange, to json: inout JSONWriter) {
        json.object {
            $0.key("question")
            $0.value(change.question.rawValue)
            $0.key("before")
            write(change.old, to: &$0)
            $0.key("after")
            write(change.new, to: &$0)
        }
    }

    private static func write(_ answer: Answer, to json: inout JSONWriter) {
        json.object {
            $0.key("status")
            $0.value(answer.status.rawValue)
            $0.key("values")
            $0.values(answer.values)
        }
    }
}
