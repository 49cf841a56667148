import PolicyModel

/// The events of a history as a person reads them: what brought something new by itself, rows of what brought nothing new as one.
struct HistoryTimeline {
    enum Entry {
        case event(HistoryEvent)
        case quiet(Quiet)
    }

    /// A row of events without news: texts seen before that came and went, captures that failed and the same text after them.
    struct Quiet {
        /// When it began and when its last event was, as the captures say it.
        var first: String
        var last: String
        /// The versions that were shown, in the order in which they were first captured.
        var versions: [Int]
        /// How often a text seen before took the place of another.
        var turns: Int
        /// How many captures failed.
        var failed: Int

        /// What came and went, in a sentence or two.
        func summary(of history: History, in wording: Wording) -> String {
            var sentences: [String] = []
            if turns > 0 {
                let ids = versions.map { history.versions[$0].id }.joined(separator: ", ")
                sentences.append(wording.fill(.historyCameAndWent, .plain, ids, "\(turns)"))
            }
            if failed > 0 { sentences.append(wording.fill(.historyCapturesFailed, .plain, "\(failed)")) }
            return sentences.joined(separator: " ")
        }
    }

    private(set) var entries: [Entry] = []

    /// So many events without news in a row are told as one.
    private static let row = 3

    init(_ history: History) {
        var start = 0
        while start < history.events.count {
            var end = start
            while end < history.events.count, Self.isQuiet(history.events[end], in: history) { end += 1 }
            if end - start >= Self.row {
                entries.append(.quiet(Self.quiet(start..<end, of: history)))
                start = end
            } else {
                entries.append(.event(history.events[start]))
                start += 1
            }
        }
    }

    private static func isQuiet(_ event: HistoryEvent, in history: History) -> Bool {
        switch event.kind {
        case .failed: true
        case .recovered: event.from == event.to
        case .variant: isSeenBefore(event, in: history)
        case .changed, .partial, .deleted, .returned: false
        }
    }

    /// Whether an event changed what the page says: what only went missing, or came back as it was, did not.
    static func isNews(_ event: HistoryEvent, in history: History) -> Bool {
        event.kind != .partial && !isSeenBefore(event, in: history)
    }

    /// Whether an event brought back a text that an earlier capture showed.
    private static func isSeenBefore(_ event: HistoryEvent, in history: History) -> Bool {
        guard let to = event.to else { return false }
        return history.snapshots.firstIndex { $0.version == to } != event.snapshot
    }

    private static func quiet(_ range: Range<Int>, of history: History) -> Quiet {
        let events = history.events[range]
        let end = range.upperBound < history.events.count ? history.events[range.upperBound].snapshot : history.snapshots.count
        let shown = history.snapshots[history.events[range.lowerBound].snapshot..<end]
        return Quiet(
            first: history.snapshots[history.events[range.lowerBound].snapshot].captured,
            last: history.snapshots[history.events[range.upperBound - 1].snapshot].captured,
            versions: Set(shown.compactMap(\.version)).sorted(), turns: events.count { $0.kind == .variant },
            failed: shown.count { $0.version == nil })
    }
}
