/// The findings of two documents held against each other.
package struct FindingChanges: Sendable, Hashable {
    /// A finding whose block stands on both sides with other words.
    package struct Pair: Sendable, Hashable {
        /// As it stands in the old document.
        package var old: Finding
        /// As it stands in the new document.
        package var new: Finding

        package init(old: Finding, new: Finding) {
            self.old = old
            self.new = new
        }
    }

    /// Findings of the new document that the old one lacks, in reading order.
    package var introduced: [Finding]
    /// Findings of the old document that the new one lacks, in reading order.
    package var resolved: [Finding]
    /// In the reading order of the new document.
    package var reworded: [Pair]

    package init(introduced: [Finding] = [], resolved: [Finding] = [], reworded: [Pair] = []) {
        self.introduced = introduced
        self.resolved = resolved
        self.reworded = reworded
    }

    /// All of them, of either side.
    package var all: [Finding] { introduced + resolved + reworded.flatMap { [$0.old, $0.new] } }

    /// The same when the two documents trade places.
    package var swapped: Self {
        Self(
            introduced: resolved, resolved: introduced,
            reworded: reworded.map { Pair(old: $0.new, new: $0.old) }.sorted { ($0.new.span, $0.new.rule) < ($1.new.span, $1.new.rule) })
    }
}
