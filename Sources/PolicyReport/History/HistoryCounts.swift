import PolicyModel

/// How much there is of each thing in a history, in the order in which reports tell it.
enum HistoryCounts {
    static func of(_ history: History) -> [(phrase: Phrase, count: Int)] {
        [
            (.historyVersionsCount, history.versions.count), (.historyVariantsCount, history.variants.count),
            (.historyFailedCount, history.snapshots.count { $0.version == nil }),
            (.historyPartialCount, history.snapshots.count { $0.capture.status == .partial }),
        ]
    }
}
