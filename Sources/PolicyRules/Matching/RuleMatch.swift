internal import PolicyModel

/// A rule that holds at a place.
struct RuleMatch: Sendable {
    /// A value for a question.
    struct Value: Sendable, Hashable {
        var question: Question
        var status: Answer.Status
        var text: String?
        /// Whether the text is a pack's own words around what a list matched, not a canonical value alone.
        var isPhrase = false
        /// The words of the page that the value is or was made of.
        var words: Range<Int>?
        /// What the rule says that it is.
        var kind: AnswerItem.Kind?
        /// What the rule says that it is to the question.
        var role: AnswerItem.Role?
        /// Whether the value goes on in the next block.
        var joins = false
        /// Whether it comes after others: so its rule says, or its sentence only sends the reader elsewhere, or is about something else first of all.
        var isPassing = false
        /// What the words that matched are to what stands beside them.
        var mark: PassageMark?
        /// How the page stands to what the value answers.
        var sign = Sign.yes
    }

    /// The rule's number in the tables of its layer, which tell the rest of it.
    var rule: Int32
    var block: Int
    /// The quote, in words of the page.
    var words: Range<Int>
    /// Its sentence, in words of the page.
    var sentence: Range<Int>
    var values: [Value]
    /// Position of what it finds among all concepts, or -1 for nothing: what the rule names, or what its words mean where they are denied.
    var concept: Int32
    /// The sign of the finding.
    var sign: Sign
    /// The sign of the words as they stand, also where they are found for what their denial means.
    var ownSign: Sign
    var speaker: Speaker
}
