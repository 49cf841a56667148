/// One page over time, oldest first (DESIGN.md 5.1, `history`).
package struct History: Sendable, Hashable {
    /// Exactly one for each capture.
    package var snapshots: [Snapshot]
    /// In the order in which they were first captured.
    package var versions: [PolicyVersion]
    /// In the order in which they were first captured.
    package var variants: [PolicyVariant]
    /// In the order of the captures that show them.
    package var events: [HistoryEvent]

    package init(snapshots: [Snapshot], versions: [PolicyVersion], variants: [PolicyVariant], events: [HistoryEvent]) {
        self.snapshots = snapshots
        self.versions = versions
        self.variants = variants
        self.events = events
    }
}
