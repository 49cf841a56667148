import PolicyModel

// What a person is told of a headline, in one place for text, Markdown, JSON and feeds.

extension StoryKind {
    /// What happened, as the head of a line.
    var label: Phrase {
        switch self {
        case .promiseRemoved: .storyPromiseRemoved
        case .useAdded: .storyUseAdded
        case .exclusionRemoved: .storyExclusionRemoved
        case .rightRemoved: .storyRightRemoved
        case .routeRemoved: .storyRouteRemoved
        case .routeChanged: .storyRouteChanged
        case .responsibleChanged: .storyResponsibleChanged
        case .transferChanged: .storyTransferChanged
        case .promiseAdded: .storyPromiseAdded
        case .exclusionAdded: .storyExclusionAdded
        case .rightAdded: .storyRightAdded
        case .routeAdded: .storyRouteAdded
        case .useRemoved: .storyUseRemoved
        case .featureAdded: .storyFeatureAdded
        case .featureRemoved: .storyFeatureRemoved
        case .sectionRemoved: .storySectionRemoved
        case .sectionAdded: .storySectionAdded
        case .dateChanged: .storyDateChanged
        case .statementRemoved: .storyStatementRemoved
        case .statementAdded: .storyStatementAdded
        case .rewording: .storyRewording
        }
    }

    /// Whether the kind itself says that something came, or went.
    var hasDirection: Bool {
        switch self {
        case .routeChanged, .responsibleChanged, .transferChanged, .dateChanged, .rewording: false
        default: true
        }
    }

    var style: TextStyle {
        switch self {
        case .promiseRemoved, .useAdded, .exclusionRemoved, .rightRemoved, .routeRemoved: .danger
        case .promiseAdded, .exclusionAdded, .rightAdded, .routeAdded, .useRemoved: .good
        case .routeChanged, .responsibleChanged, .transferChanged, .featureAdded, .featureRemoved: .warning
        case .sectionRemoved, .sectionAdded, .dateChanged, .statementRemoved, .statementAdded, .rewording: .strong
        }
    }
}

extension Headline {
    /// Bytes of a sentence of the page that are shown; of an address less, cut in its middle.
    private static let longest = 180

    /// What happened in one line, with the words of the page as they are: renderers escape it.
    func line(in wording: Wording) -> String {
        let more = count > 1 ? " " + wording.fill(.wordsMore, .plain, "\(count - 1)") : ""
        return "\(wording[kind.label]): \(words(in: wording))\(more)"
    }

    /// The words of the page on both sides.
    func words(in wording: Wording) -> String {
        let (before, after) = (Self.quoted(before, wording), Self.quoted(after, wording))
        switch (before, after) {
        case (nil, nil): return "–"
        // Where the kind does not say whether something came or went, an arrow from nothing or to nothing does.
        case (let before?, nil): return kind.hasDirection ? before : "\(before) → –"
        case (nil, let after?): return kind.hasDirection ? after : "– → \(after)"
        case (let before?, let after?): return "\(before) → \(after)"
        }
    }

    /// Words of the page as they are shown without quote marks.
    func shown(_ text: String) -> String {
        text.firstRange(of: "://") != nil && !text.contains(" ") ? ShortAddress.of(text) : CutText.words(text, bytes: Self.longest)
    }

    private static func quoted(_ text: String, _ wording: Wording) -> String? {
        guard !text.isEmpty else { return nil }
        if text.firstRange(of: "://") != nil, !text.contains(" ") { return ShortAddress.of(text) }
        return wording.fill(.wordsQuoted, .plain, CutText.words(text, bytes: longest))
    }
}
