package import PolicyModel

/// What the rules found on one page.
package struct RuleScan: Sendable, Hashable {
    /// In reading order, then by rule id.
    package var findings: [Finding]
    /// In reading order.
    package var contributions: [AnswerContribution]
    /// Whether there are rules for the page's language, so that silence means something.
    package var isRead: Bool
    /// The questions that there are rules for in the page's language, and those that the page itself answers by its dates and its service.
    package var asked: Set<Question> = []
    /// What was looked at for the question that is explained, and not taken, the nearest first.
    package var passedOver: [PassedOver] = []
    /// What the reader must know about the rules, for instance that none speaks the page's language.
    package var notices: [Notice]
}
