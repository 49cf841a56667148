internal import PolicyModel

/// What words of negation around a rule's words mean for what it finds.
package enum Polarity: String, Sendable, Hashable, CaseIterable {
    /// Nothing: the rule looks for names, addresses and the like.
    case any
    /// The words state it; under a negation they deny it.
    case affirmed
    /// The words are themselves the negation: "not used for training" states that something is left out.
    case negated

    /// The polarity of rules that name none, by what they find.
    static func usual(for concept: Concept?) -> Self {
        switch concept {
        case .aiUse, .aiData: .affirmed
        case .aiExclusion: .negated
        default: .any
        }
    }

    /// The polarity of rules that find nothing, by the question that they add to.
    static func usual(for question: Question) -> Self {
        switch question {
        case .aiUse, .aiData, .legalBasis: .affirmed
        case .aiExclusions: .negated
        default: .any
        }
    }
}
