/// What a change means to the person whose information it is about (`story` of the JSON contract), the most important first.
package enum StoryKind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Something that the page promised not to do is promised no longer.
    case promiseRemoved = "promise-removed"
    /// Information is used to train AI that was not.
    case useAdded = "use-added"
    /// Less is left out of the training of AI.
    case exclusionRemoved = "exclusion-removed"
    /// A right or choice is gone.
    case rightRemoved = "right-removed"
    /// A way to object is gone.
    case routeRemoved = "route-removed"
    /// A way to object leads elsewhere, or is another.
    case routeChanged = "route-changed"
    /// Another company or authority answers for it.
    case responsibleChanged = "responsible-changed"
    /// Information goes elsewhere, or under other safeguards.
    case transferChanged = "transfer-changed"
    /// Something that the page did not promise before, it promises not to do.
    case promiseAdded = "promise-added"
    /// More is left out of the training of AI.
    case exclusionAdded = "exclusion-added"
    /// A right or choice is new.
    case rightAdded = "right-added"
    /// A way to object is new.
    case routeAdded = "route-added"
    /// A use of information to train AI is told of no longer.
    case useRemoved = "use-removed"
    /// An AI feature is new.
    case featureAdded = "ai-feature-added"
    /// An AI feature is told of no longer.
    case featureRemoved = "ai-feature-removed"
    /// A whole section is gone.
    case sectionRemoved = "section-removed"
    /// A whole section is new.
    case sectionAdded = "section-added"
    /// The page states another date of its own.
    case dateChanged = "date-changed"
    /// Something that the page said it says no longer.
    case statementRemoved = "statement-removed"
    /// Something is said that the page did not say.
    case statementAdded = "statement-added"
    /// The same thing is said in other words.
    case rewording

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// Whether it says more than that words came, went or are others.
    package var isTelling: Bool { self < .statementRemoved }

    /// 0 for the most important.
    package var rank: Int { Self.ranks[self] ?? 0 }

    private static let ranks = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

    /// What it is when the two documents trade places.
    package var swapped: Self {
        switch self {
        case .promiseRemoved: .promiseAdded
        case .promiseAdded: .promiseRemoved
        case .useAdded: .useRemoved
        case .useRemoved: .useAdded
        case .exclusionRemoved: .exclusionAdded
        case .exclusionAdded: .exclusionRemoved
        case .rightRemoved: .rightAdded
        case .rightAdded: .rightRemoved
        case .routeRemoved: .routeAdded
        case .routeAdded: .routeRemoved
        case .sectionRemoved: .sectionAdded
        case .sectionAdded: .sectionRemoved
        case .statementAdded: .statementRemoved
        case .statementRemoved: .statementAdded
        case .featureAdded: .featureRemoved
        case .featureRemoved: .featureAdded
        case .routeChanged, .responsibleChanged, .transferChanged, .dateChanged, .rewording: self
        }
    }
}
