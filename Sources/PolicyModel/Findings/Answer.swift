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
    /// What the page says to it; `nil` where it was not asked, because there are no rules for its language, or none for this question.
    public var status: Status?
    /// How the page stands to what it says; `nil` where it says nothing.
    public var sign: Sign?
    /// What it says, most important first, without repeats; empty where nothing is stated, or only a yes or no.
    public var items: [AnswerItem]
    /// Indices of the findings that prove it, ascending; those of the items among them.
    public var evidence: [Int]
    /// `false` where the page's language has rules, but none for this question.
    public var isAsked: Bool

    package init(question: Question, status: Status?, sign: Sign? = nil, items: [AnswerItem] = [], evidence: [Int] = [], isAsked: Bool = true) {
        self.question = question
        self.status = status
        self.sign = sign
        self.items = items
        self.evidence = evidence
        self.isAsked = isAsked
    }

    /// The items' texts.
    public var values: [String] { items.map(\.value) }
}
