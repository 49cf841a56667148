import PolicyModel

/// What a report on a comparison shows, and in which order: decided here for text and Markdown.
struct ComparisonOutline {
    /// Significant changes under one title.
    struct Group {
        var title: Phrase
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
            if groups.last?.title == title {
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

    private static func title(of change: Change) -> Phrase {
        switch change.story {
        case .featureAdded, .featureRemoved: .groupAiFeatures
        case .sectionAdded, .sectionRemoved, .dateChanged: .groupSections
        case nil, .statementRemoved, .statementAdded, .rewording: change.topics.first?.label ?? .groupOthers
        default: .groupFirst
        }
    }

    /// The headline: how many changes matter, and which topics they touch.
    static func headline(_ comparison: Comparison, in wording: Wording) -> String {
        let significant = comparison.changes.filter(\.isSignificant)
        guard comparison.isChanged || !comparison.changes.isEmpty else { return wording[.diffNoChange].description }
        var parts: [String] = [
            significant.isEmpty
                ? wording[.diffNone].description : wording.fill(.diffSignificant, for: significant.count, .plain, "\(significant.count)")
        ]
        for topic in Topic.allCases {
            let touching = significant.count { $0.topics.contains(topic) }
            guard touching > 0 else { continue }
            parts.append(wording.fill(.diffTouching, for: touching, .plain, "\(touching)", wording[topic.phrase].description))
        }
        let others = comparison.changes.count - significant.count
        if others > 0 { parts.append(wording.fill(.diffInsignificant, for: others, .plain, "\(others)")) }
        return (comparison.isChanged ? "" : wording[.diffSameWords].description + " ") + parts.joined(separator: ", ") + "."
    }
}
