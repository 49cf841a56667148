import PolicyModel

extension Answer {
    /// An answer whose values are quotes, each with all the evidence.
    init(question: Question, status: Status?, values: [String], evidence: [Int] = []) {
        let span = TextSpan(section: 0, block: 0, start: 0, end: 0)
        self.init(
            question: question, status: status, sign: .yes,
            items: values.map { AnswerItem(value: $0, kind: .quote, span: span, evidence: evidence) }, evidence: evidence)
    }
}
