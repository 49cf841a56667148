import PolicyModel

/// What a report on a comparison shows, and in which order: decided here for text and Markdown.
struct ComparisonOutline {
    /// Significant changes under one title.
    struct Group {
        var title: StaticString
        var changes: [Change]
    }

    /// Why some changes are not significant, and how many.
    struct Reason {
        var rule: SignificanceRule
        var count: Int
    }

    /// How many changes are told one by one where the two sides are hardly comparable.
    private static let fewest = 20

    /// What a person must know first, AI features, dates and sections, then topic by topic, then the rest: the order of the changes.
    let significant: [Group]
    let others: [Change]
    /// The others by their reasons, those with the most changes first.
    let reasons: [Reason]
    /// Changes that are only counted, because the two sides are hardly comparable.
    let passedOver: Int

    init(_ comparison: Comparison) {
        let isComparable = comparison.obstacles.isEmpty
        let all = comparison.changes.filter(\.isSignificant)
        var groups: [Group] = []
        for change in all.prefix(isComparable ? Int.max : Self.fewest) {
            let title = Self.title(of: change)
            if groups.last.map({ "\($0.title)" }) == "\(title)" {
                groups[groups.count - 1].changes.append(change)
            } else {
                groups.append(Group(title: title, changes: [change]))
            }
        }
        significant = groups
        others = isComparable ? comparison.changes.filter { !$0.isSignificant } : []
        var reasons: [Reason] = []
        for change in others {
            guard let rule = change.rules.first else { continue }
            if let index = reasons.firstIndex(where: { $0.rule == rule }) { reasons[index].count += 1 } else { reasons.append(Reason(rule: rule, count: 1)) }
        }
        self.reasons = reasons.sorted { $0.count > $1.count }
        passedOver = comparison.changes.count - significant.reduce(0) { $0 + $1.changes.count } - others.count
    }

    private static func title(of change: Change) -> StaticString {
        switch change.story {
        case .featureAdded, .featureRemoved: "AI features"
        case .sectionAdded, .sectionRemoved, .dateChanged: "Sections and dates"
        case nil, .rewording: change.topics.first?.label ?? "Other significant changes"
        default: "What matters most"
        }
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
