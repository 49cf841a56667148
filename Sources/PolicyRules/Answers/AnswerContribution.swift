package import PolicyModel

/// What one match adds to the answer of one question.
package struct AnswerContribution: Sendable, Hashable {
    /// The question that it helps to answer.
    package var question: Question
    /// What the match says to it.
    package var status: Answer.Status
    /// A value to show that is not simply words of the page: a canonical value, or text around one.
    package var value: String?
    /// Whether a longer value that holds the words of this one can stand for both; not so for canonical values.
    package var isPhrase: Bool
    /// The words of the page that the value is or was made of. Without any, the match answers by its status alone.
    package var place: TextSpan?
    /// What the value is, where the rule says it; else the question's recipe does.
    package var kind: AnswerItem.Kind?
    /// What the value is to the question, where the rule says it; else the recipe does.
    package var role: AnswerItem.Role?
    /// Whether the value is a line or step of something that goes on in the next block.
    package var joins = false
    /// What the rule finds; `nil` for a rule that finds nothing itself.
    package var concept: Concept?
    /// The words that matched.
    package var span: TextSpan
    /// The sentence they stand in.
    package var sentence: TextSpan
    /// Index of the finding that proves it, or `nil` where no finding stands near.
    package var finding: Int?
    /// How the page stands to it.
    package var sign = Sign.yes
    /// Whether it comes after others: so its rule says, or its sentence only sends the reader elsewhere, or is about something else first of all.
    package var isPassing = false
    /// What its words are to what stands beside them, where the rule answers nothing.
    package var mark: PassageMark?

    /// The words of the page that are the value as they stand.
    var quoted: TextSpan? { value == nil ? place : nil }

    /// Whether it only marks words, as speaking of a role or otherwise, and answers nothing itself.
    var isMark: Bool { mark != nil || place == nil && role != nil }
}
