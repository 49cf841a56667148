package import PolicyModel

/// One thing that policy-scan looks for, why, and the proof that it works.
package struct Rule: Sendable, Hashable {
    /// Never changes once published, for instance `en.obj.right.may-object`.
    package var id: String
    package var title: String
    /// What a match means; `nil` for a rule of `values:`, which finds nothing itself and only adds a value to an answer.
    package var concept: Concept?
    package var severity: Severity
    /// One or two plain sentences for the reader of a finding.
    package var explanation: String
    /// The statute article, or the kind of document that shows the wording.
    package var source: String
    /// The kinds of block it reads; empty for all.
    package var scope: [BlockKind]
    /// The regions it reads; empty for all.
    package var regions: [Region]
    package var polarity: Polarity
    /// One of these must match inside one sentence.
    package var match: [RulePattern]
    /// All of these must hold.
    package var conditions: [RuleCondition]
    package var answers: [RuleAnswer]
    package var matching: [RuleExample]
    package var clear: [RuleExample]
    package var place: SourcePlace
}
