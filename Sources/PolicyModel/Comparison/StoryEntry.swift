/// One thing that a comparison tells first: all changes of one kind.
package struct StoryEntry: Sendable, Hashable {
    /// What they mean.
    package var kind: StoryKind
    /// Indices into `Comparison.changes`, ascending; never empty.
    package var changes: [Int]

    package init(kind: StoryKind, changes: [Int]) {
        self.kind = kind
        self.changes = changes
    }
}
