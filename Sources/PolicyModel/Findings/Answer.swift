/// The answer that a page gives to one question.
public struct Answer: Sendable, Hashable {
    /// What a page says to a question.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case stated
        /// The page says no; never used for silence.
        case denied
        case notStated = "not-stated"
    }

    /// The question that is answered.
    public var question: Question
    /// What the page says to it.
    public var status: Status
    /// Short and quotable, in reading order, without repeats; empty where nothing is stated.
    public var values: [String]
    /// Indices of the findings that prove it, ascending.
    public var evidence: [Int]

    package init(question: Question, status: Status, values: [String] = [], evidence: [Int] = []) {
        self.question = question
        self.status = status
        self.values = values
        self.evidence = evidence
    }
}
