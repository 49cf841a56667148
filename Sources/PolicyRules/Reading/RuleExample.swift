package import PolicyModel

/// A text that shows what a rule finds, or what it must leave alone.
package struct RuleExample: Sendable, Hashable {
    /// A row of the table that the block heads a column of.
    package struct Row: Sendable, Hashable {
        /// The cell that heads the row.
        package var title: String
        /// The cell under the block.
        package var text: String
    }

    /// The block; what must be quoted stands between « and » in examples that match.
    package var text: String
    /// The kind of the block.
    package var kind: BlockKind
    /// Where on the page the block stands.
    package var region: Region
    /// The headings above the block, outermost first.
    package var under: [String]
    /// The block that introduces its list or table; `nil` for none.
    package var intro: String?
    /// The header cells of its column and row.
    package var headers: [String]
    /// Blocks before it in its section.
    package var section: [String]
    /// The block right before.
    package var previous: String?
    /// The next block.
    package var next: String?
    /// The rows under it, where it heads a column.
    package var cells: [Row]
    /// How the page must stand to the words that are quoted; `nil` where the example does not say.
    package var sign: Sign?
    /// Where it stands in its file.
    package var place: SourcePlace
}
