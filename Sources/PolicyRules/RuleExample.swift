package import PolicyModel

/// A text that shows what a rule finds, or what it must leave alone.
package struct RuleExample: Sendable, Hashable {
    /// The block; what must be quoted stands between « and » in examples that match.
    package var text: String
    package var kind: BlockKind
    package var region: Region
    /// The headings above the block, outermost first.
    package var under: [String]
    package var intro: String?
    /// The header cells of its column and row.
    package var headers: [String]
    /// Blocks before it in its section.
    package var section: [String]
    /// The block right before.
    package var previous: String?
    package var place: SourcePlace
}
