/// What must hold, besides the match itself, for a rule to find something.
package struct RuleCondition: Sendable, Hashable {
    /// Where the words of a condition are looked for.
    package enum Place: String, Sendable, Hashable, CaseIterable {
        /// The sentence of the match.
        case sentence
        /// The block of the match.
        case block
        /// The heading of the block's own section; for a heading, the one above it.
        case heading
        /// Any heading above the block; for a heading, those above it.
        case path
        /// The block that introduces the list or table.
        case intro
        /// The header cells of the table's column and row.
        case headers
        /// Path, intro, headers and enclosing list items together.
        case context
        /// The block right before.
        case previous
        /// The blocks of the block's own section, its heading and itself included, up to `sectionReach` before and after it.
        case section
        /// The whole page.
        case document
        /// The run of short lines that the block is one of, such as those of an address, itself included, and the block before them.
        case lines
    }

    /// How many of the patterns must stand in the places.
    package enum Quantifier: String, Sendable, Hashable, CaseIterable {
        case any
        case all
        case none
    }

    /// How many blocks before and after a block `section` reaches.
    package static let sectionReach = 24
    /// The most words of a block that counts as one of `lines`.
    package static let longestLine = 10
    /// How many lines before and after a block `lines` reaches.
    package static let lineReach = 12

    /// The patterns are looked for in all of these.
    package var places: [Place]
    /// How many of the patterns must stand there.
    package var quantifier: Quantifier
    /// What is looked for.
    package var patterns: [RulePattern]
}
