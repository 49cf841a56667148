/// What one rule found in one block: a concept, and the words that say it.
public struct Finding: Sendable, Hashable {
    /// The rule's id, which never changes.
    public var rule: String
    /// What the block says.
    public var concept: Concept
    /// How much it matters, as the rule says.
    public var severity: Severity
    /// The words that matched.
    public var span: TextSpan
    /// All blocks that say the same words, this finding's own first, in reading order.
    public var blocks: [Int]
    /// The same for the same concept, words and headings on every page and every run, whatever rule found them: 16 hexadecimal digits.
    public var fingerprint: String
    /// How the page stands to what the words say, by all that surrounds them.
    public var sign: Sign
    /// Who says it, or of whom it is said.
    public var speaker: Speaker

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
