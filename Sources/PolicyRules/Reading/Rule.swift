package import PolicyModel

/// One thing that policy-scan looks for, why, and the proof that it works.
package struct Rule: Sendable, Hashable {
    /// Never changes once published, for instance `obj.right.may-object`; the same in all languages that have such a rule.
    package var id: String
    /// Other names it is known by, for instance those it had before.
    package var aliases: [String] = []
    /// What it looks for, in a few words.
    package var title: String
    /// What a match means; `nil` for a rule of `values:`, which finds nothing itself and only adds a value to an answer.
    package var concept: Concept?
    /// How much a finding of it matters.
    package var severity: Severity
    /// One or two plain sentences for the reader of a finding.
    package var explanation: String
    /// The statute article, or the kind of document that shows the wording.
    package var source: String
    /// The kinds of block it reads; empty for all.
    package var scope: [BlockKind]
    /// The regions it reads; empty for all.
    package var regions: [Region]
    /// What words of negation around its own mean.
    package var polarity: Polarity
    /// What it finds where the page denies what its words say.
    package var denied: DeniedConcept
    /// One of these must match inside one sentence.
    package var match: [RulePattern]
    /// All of these must hold.
    package var conditions: [RuleCondition]
    /// What a match adds to answers.
    package var answers: [RuleAnswer]
    /// Texts it must find.
    package var matching: [RuleExample]
    /// Texts it must leave alone.
    package var clear: [RuleExample]
    /// Where it stands in its file.
    package var place: SourcePlace

    /// The lists that its patterns and values name.
    var listNames: [String] {
        let patterns = match + conditions.flatMap(\.patterns)
        return patterns.flatMap { PackReader.listNames(in: $0.elements) } + answers.flatMap(\.listNames)
    }
}
