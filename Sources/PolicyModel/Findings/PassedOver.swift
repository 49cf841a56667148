/// A passage that a rule looked at for a question and did not take.
public struct PassedOver: Sendable, Hashable {
    /// Why it was not taken.
    public enum Reason: Sendable, Hashable {
        /// None of the words that the rule asks for stands in these places, as packs name them.
        case lacks(places: [String])
        /// Words stand in these places that rule it out.
        case ruledOut(places: [String])
        /// The page does not state it: it denies it, asks it, or only offers it.
        case unstated
    }

    /// The question that the rule feeds.
    public var question: Question
    /// The rule's id.
    public var rule: String
    /// The words that its pattern matched.
    public var span: TextSpan
    /// Why it was not taken.
    public var reason: Reason

    package init(question: Question, rule: String, span: TextSpan, reason: Reason) {
        self.question = question
        self.rule = rule
        self.span = span
        self.reason = reason
    }
}
