internal import PolicyModel

/// A rule that holds at a place.
struct RuleMatch: Sendable {
    /// A value for one of the twelve questions.
    struct Value: Sendable, Hashable {
        var question: Question
        var status: Answer.Status
        var text: String?
        /// Whether the text is a pack's own words around what a list matched, not a canonical value alone.
        var isPhrase = false
        /// The words of the page that the value is, where it is one run of them.
        var words: Range<Int>?
    }

    /// The rule's number in the tables of its layer, which tell the rest of it.
    var rule: Int32
    var block: Int
    /// The quote, in words of the page.
    var words: Range<Int>
    /// Its sentence, in words of the page.
    var sentence: Range<Int>
    var values: [Value]
}
