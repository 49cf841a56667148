import PolicyModel

/// What a report on a comparison shows, and in which order: decided here for text and Markdown.
struct ComparisonOutline {
    /// How many changes are told one by one where the two sides are hardly comparable.
    private static let fewest = 20

    let significant: [Change]
    let others: [Change]
    /// Changes that are only counted, because the two sides are hardly comparable.
    let passedOver: Int

    init(_ comparison: Comparison) {
        let all = comparison.changes.filter(\.isSignificant)
        let rest = comparison.changes.filter { !$0.isSignificant }
        guard !comparison.obstacles.isEmpty else {
            (significant, others, passedOver) = (all, rest, 0)
            return
        }
        significant = Array(all.prefix(Self.fewest))
        others = []
        passedOver = comparison.changes.count - significant.count
    }

    /// The headline: how many changes matter, and which topics they touch.
    static func headline(_ comparison: Comparison) -> String {
        let significant = comparison.changes.filter(\.isSignificant)
        guard comparison.isChanged || !comparison.changes.isEmpty else { return "No change: the words are the same." }
        var parts = [count(significant.count, "significant change")]
        for topic in Topic.allCases {
            let touching = significant.count { $0.topics.contains(topic) }
            if touching > 0 { parts.append("\(touching) \(touching == 1 ? "touches" : "touch") \(topic.phrase)") }
        }
        let others = comparison.changes.count - significant.count
        if others > 0 { parts.append("\(others) that \(others == 1 ? "is" : "are") not significant") }
        return parts.joined(separator: ", ") + "."
    }

    private static func count(_ number: Int, _ what: String) -> String {
        number == 0 ? "No \(what)" : "\(number) \(what)\(number == 1 ? "" : "s")"
    }
}
