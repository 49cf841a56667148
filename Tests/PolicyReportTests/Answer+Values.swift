import PolicyModel

extension Answer {
    /// An answer whose items are quotes of the first block.
    init(question: Question, status: Status?, values: [String], evidence: [Int] = []) {
        let span = TextSpan(section: 0, block: 0, start: 0, end: 0)
        self.init(
            question: question, status: status, items: values.map { AnswerItem(value: $0, kind: .quote, span: span, evidence: evidence) },
            evidence: evidence)
    }
}
