/// The answer that a page gives to one question.
package struct Answer: Sendable, Hashable {
    /// What a page says to a question.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case stated
        /// The page says no; never used for silence.
        case denied
        case notStated = "not-stated"
    }

    /// The question that is answered.
    package var question: Question
    /// What the page says to it.
    package var status: Status
    /// Short and quotable, in reading order, without repeats; empty where nothing is stated.
    package var values: [String]
    /// Indices of the findings that prove it, ascending.
    package var evidence: [Int]

    package init(question: Question, status: Status, values: [String] = [], evidence: [Int] = []) {
        self.question = question
        self.status = status
        self.values = values
        self.evidence = evidence
    }
}
