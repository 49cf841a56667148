import PolicyModel

// What a person is told of a headline, in one place for text, Markdown, JSON and feeds.

extension StoryKind {
    /// What happened, as the head of a line.
    var label: StaticString {
        switch self {
        case .promiseRemoved: "No longer promised"
        case .useAdded: "New use of information for AI"
        case .exclusionRemoved: "No longer left out of AI training"
        case .rightRemoved: "Right or choice gone"
        case .routeRemoved: "Way to object gone"
        case .routeChanged: "Way to object changed"
        case .responsibleChanged: "Who is responsible changed"
        case .transferChanged: "Transfers changed"
        case .promiseAdded: "New promise"
        case .exclusionAdded: "Newly left out of AI training"
        case .rightAdded: "New right or choice"
        case .routeAdded: "New way to object"
        case .useRemoved: "Use of information for AI no longer told of"
        case .featureAdded: "New AI feature"
        case .featureRemoved: "AI feature no longer told of"
        case .sectionRemoved: "Section gone"
        case .sectionAdded: "New section"
        case .dateChanged: "Date changed"
        case .rewording: "Said in other words"
        }
    }

    var style: TextStyle {
        switch self {
        case .promiseRemoved, .useAdded, .exclusionRemoved, .rightRemoved, .routeRemoved: .danger
        case .promiseAdded, .exclusionAdded, .rightAdded, .routeAdded, .useRemoved: .good
        case .routeChanged, .responsibleChanged, .transferChanged, .featureAdded, .featureRemoved: .warning
        case .sectionRemoved, .sectionAdded, .dateChanged, .rewording: .strong
        }
    }
}

extension Headline {
    /// Bytes of a sentence of the page that are shown; of an address less, cut in its middle.
    private static let longest = 180

    /// What happened in one line, with the words of the page as they are: renderers escape it.
    var line: String {
        let more = count > 1 ? " (and \(count - 1) more)" : ""
        return "\(kind.label): \(words)\(more)"
    }

    /// The words of the page on both sides.
    var words: String {
        let (before, after) = (Self.quoted(before), Self.quoted(after))
        switch (before, after) {
        case (nil, nil): return "–"
        case (let before?, nil): return before
        case (nil, let after?): return after
        case (let before?, let after?): return "\(before) → \(after)"
        }
    }

    private static func quoted(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        if text.firstRange(of: "://") != nil, !text.contains(" ") { return ShortAddress.of(text) }
        return "“\(CutText.words(text, bytes: longest))”"
    }
}
