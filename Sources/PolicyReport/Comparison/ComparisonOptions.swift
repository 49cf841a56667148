package import PolicyModel

/// What of a comparison a report shows.
package struct ComparisonOptions: Sendable, Hashable {
    /// Only changes that a reader has to know of.
    package var isSignificantOnly = false
    /// Only changes that touch one of these topics; all where none is named.
    package var topics: [Topic] = []
    /// Also what is not significant, change by change, where text otherwise counts it.
    package var showsAll = false
    /// Only counts: changes and words by section.
    package var isStat = false
    /// Words of an unchanged stretch that are shown on the side of a changed one.
    package var context = 15

    package init() {}

    /// The comparison with only what is shown.
    func shown(_ comparison: Comparison) -> Comparison {
        guard isSignificantOnly || !topics.isEmpty else { return comparison }
        var comparison = comparison
        comparison.changes = comparison.changes.filter { change in
            (!isSignificantOnly || change.isSignificant) && (topics.isEmpty || change.topics.contains { topics.contains($0) })
        }
        if !topics.isEmpty { comparison.answers = comparison.answers.filter { $0.question.topic.map(topics.contains) ?? true } }
        return comparison
    }
}
