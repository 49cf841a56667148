/// What one rule found in one block: a concept, and the words that say it.
package struct Finding: Sendable, Hashable {
    /// The rule's id, which never changes.
    package var rule: String
    /// What the block says.
    package var concept: Concept
    /// How much it matters, as the rule says.
    package var severity: Severity
    /// The words that matched.
    package var span: TextSpan
    /// All blocks that say the same words, this finding's own first, in reading order.
    package var blocks: [Int]
    /// The same for the same rule and the same words on every page and every run: 16 hexadecimal digits.
    package var fingerprint: String
    /// How the page stands to what the words say, by all that surrounds them.
    package var sign: Sign
    /// Who says it, or of whom it is said.
    package var speaker: Speaker

    package init(
        rule: String, concept: Concept, severity: Severity, span: TextSpan, blocks: [Int], fingerprint: String,
        sign: Sign = .yes, speaker: Speaker = .page
    ) {
        self.rule = rule
        self.concept = concept
        self.severity = severity
        self.span = span
        self.blocks = blocks
        self.fingerprint = fingerprint
        self.sign = sign
        self.speaker = speaker
    }
}
