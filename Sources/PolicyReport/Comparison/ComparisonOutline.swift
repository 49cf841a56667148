import PolicyModel

/// What a report on a comparison shows, and in which order: decided here for text and Markdown.
struct ComparisonOutline {
    /// Significant changes under one title.
    struct Group {
        var title: StaticString
        var changes: [Change]
    }

    /// How many changes are told one by one where the two sides are hardly comparable.
    private static let fewest = 20

    /// Those that touch a topic first, each under the first of its topics; the topics in their order.
    let significant: [Group]
    let others: [Change]
    /// Changes that are only counted, because the two sides are hardly comparable.
    let passedOver: Int

    init(_ comparison: Comparison) {
        let all = comparison.changes.filter(\.isSignificant)
        let isComparable = comparison.obstacles.isEmpty
        var groups = Topic.allCases.map { topic in Group(title: topic.label, changes: all.filter { $0.topics.first == topic }) }
        let rest = all.filter(\.topics.isEmpty)
        groups.append(Group(title: rest.count == all.count ? "Significant changes" : "Other significant changes", changes: rest))
        var room = isComparable ? Int.max : Self.fewest
        significant = groups.compactMap { group in
            let changes = Array(group.changes.prefix(room))
            room -= changes.count
            return changes.isEmpty ? nil : Group(title: group.title, changes: changes)
        }
        others = isComparable ? comparison.changes.filter { !$0.isSignificant } : []
        passedOver = comparison.changes.count - significant.reduce(0) { $0 + $1.changes.count } - others.count
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
        return (comparison.isChanged ? "" : "The words are the same. ") + parts.joined(separator: ", ") + "."
    }

    private static func count(_ number: Int, _ what: String) -> String {
        number == 0 ? "No \(what)" : "\(number) \(what)\(number == 1 ? "" : "s")"
    }
}
