import PolicyModel

extension StoryKind {
    /// What such a change means to the person whose information it is about, in a sentence.
    var explanation: StaticString {
        switch self {
        case .promiseRemoved: "Something that the page promised not to do is promised no longer."
        case .useAdded: "The page tells of a use of information to train AI that it did not tell of."
        case .exclusionRemoved: "Less is left out of the training of AI than before."
        case .rightRemoved: "A right or choice that the page told of is gone."
        case .routeRemoved: "A way to object that the page named is gone."
        case .routeChanged: "A way to object leads somewhere else, or is another."
        case .responsibleChanged: "Another company or authority answers for what the page tells of."
        case .transferChanged: "Information goes to other countries than before, or under other safeguards."
        case .promiseAdded: "The page promises not to do something that it did not promise before."
        case .exclusionAdded: "More is left out of the training of AI than before."
        case .rightAdded: "The page tells of a right or choice that it did not tell of."
        case .routeAdded: "The page names a way to object that it did not name."
        case .useRemoved: "A use of information to train AI is told of no longer."
        case .featureAdded: "The page tells of an AI feature that it did not tell of."
        case .featureRemoved: "An AI feature is told of no longer."
        case .sectionRemoved: "A whole section is gone."
        case .sectionAdded: "A whole section is new."
        case .dateChanged: "The page states another date of its own."
        case .statementRemoved: "Something that the page said it says no longer."
        case .statementAdded: "Something is said that the page did not say."
        case .rewording: "The same thing is said in other words."
        }
    }
}
