package import PolicyModel

/// Puts what the rules contributed, and what the page says about itself, together to the twelve answers.
package struct AnswerComposer: Sendable {
    package init() {}

    /// The twelve answers in their order.
    package func answers(for scan: RuleScan, in document: PolicyDocument) -> [Answer] {
        Question.allCases.map { Answer(question: $0, status: .notStated) }
    }
}
