internal import PolicyModel

/// A value on its way into an answer.
struct AnswerDraft {
    var text: String
    /// Where the page says it.
    var span: TextSpan
    /// Whether a longer value that holds its words can stand for both: so for words of the page, not for canonical values.
    var isPhrase = false
    /// Where the link in the words leads.
    var target: String?
    var kind: AnswerItem.Kind?
    var role: AnswerItem.Role?
    /// Whether it comes after what is said outright.
    var isPassing = false
    /// Whether it comes before others of its kind.
    var isForemost = false
    /// Whether it is a way that others offer.
    var isElsewhere = false
    /// Numbers of the findings that prove it.
    var evidence: [Int]

    init(
        _ text: String, at span: TextSpan, isPhrase: Bool = false, target: String? = nil, kind: AnswerItem.Kind? = nil,
        role: AnswerItem.Role? = nil, evidence: [Int]
    ) {
        self.text = text
        self.span = span
        self.isPhrase = isPhrase
        self.target = target
        self.kind = kind
        self.role = role
        self.evidence = evidence
    }
}
