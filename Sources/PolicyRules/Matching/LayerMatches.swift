internal import PolicyModel

/// What the rules of one layer match on a page, in reading order of blocks.
struct LayerMatches: Sendable {
    let tables: RuleTables
    let matches: [RuleMatch]
    /// What rules for the explained question did not take.
    let passedOver: [PassedOver]
}
