/// One of the twelve questions that the two documents answer differently.
package struct AnswerChange: Sendable, Hashable {
    package var question: Question
    package var old: Answer
    package var new: Answer

    package init(question: Question, old: Answer, new: Answer) {
        self.question = question
        self.old = old
        self.new = new
    }

    /// Whether the answer itself turned (stated, denied, not stated), not only its values.
    package var isTurned: Bool { old.status != new.status }

    /// The same when the two documents trade places.
    package var swapped: Self { Self(question: question, old: new, new: old) }
}
