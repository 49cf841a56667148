/// One page over time, oldest first (the JSON contract, `history`).
public struct History: Sendable, Hashable {
    /// Exactly one for each capture.
    public var snapshots: [Snapshot]
    /// In the order in which they were first captured.
    public var versions: [PolicyVersion]
    /// In the order in which they were first captured.
    public var variants: [PolicyVariant]
    /// In the order of the captures that show them.
    public var events: [HistoryEvent]

    package init(snapshots: [Snapshot], versions: [PolicyVersion], variants: [PolicyVariant], events: [HistoryEvent]) {
        self.snapshots = snapshots
        self.versions = versions
        self.variants = variants
        self.events = events
    }

    /// When an event happened: the time of its capture, or of the deletion.
    package func time(of event: HistoryEvent) -> String { event.time ?? snapshots[event.snapshot].captured }

    /// The same with only the events that touch one of `topics` by a significant change; all where none is named.
    package func touching(_ topics: [Topic]) -> History {
        guard !topics.isEmpty else { return self }
        var history = self
        history.events = events.filter { event in
            topics.contains { topic in event.topics.contains(topic) }
        }
        return history
    }
}
