/// The rules that decide whether a change matters to a reader, each with its reason. This is their one table: `--explain` prints it.
///
/// The order of the cases is the order of their weight: of the rules that speak for a change the first decides.
package enum SignificanceRule: String, Sendable, Hashable, CaseIterable {
    case objectionRoute = "objection-route"
    case objectionLink = "objection-link"
    case regionalNoticeLink = "regional-notice-link"
    case plainLink = "plain-link"
    case punctuation
    case movedElsewhere = "moved-elsewhere"
    case movedOnly = "moved-only"
    case repeatedBlock = "repeated-block"
    case negation
    case modal
    case entity
    case region
    case date
    case renumbered
    case furniture
    case passing
    case otherSpelling = "other-spelling"
    case number
    case typo
    case turningWord = "turning-word"
    case functionWords = "function-words"
    case topic
    case headingOnly = "heading-only"
    case statementAdded = "statement-added"
    case statementRemoved = "statement-removed"
    case statementReworded = "statement-reworded"

    /// Whether a change that this rule decides is significant.
    package var isSignificant: Bool {
        switch self {
        case .plainLink, .punctuation, .movedOnly, .repeatedBlock, .renumbered, .furniture, .passing, .otherSpelling, .typo, .functionWords, .headingOnly: false
        case .objectionRoute, .objectionLink, .regionalNoticeLink, .movedElsewhere, .turningWord, .negation, .modal, .entity, .region, .date, .number, .topic,
            .statementAdded, .statementRemoved, .statementReworded:
            true
        }
    }

    /// Why, in a sentence for a reader.
    package var reason: String {
        switch self {
        case .objectionRoute: "It touches how people object or opt out."
        case .objectionLink: "The link to object or opt out leads somewhere else."
        case .regionalNoticeLink: "The link to a notice for a region leads somewhere else."
        case .plainLink: "Only the address behind a link is another; the words are the same."
        case .punctuation: "Only case, punctuation, quote marks or footnote marks are others; the words are the same."
        case .movedElsewhere: "The same words stand under another introduction, heading, row or column, and may mean something else there."
        case .movedOnly: "The same words stand elsewhere in the document."
        case .repeatedBlock: "The same words still stand elsewhere in the document: it repeats them once more or once less."
        case .negation: "A word of negation came or went, so it may now say the opposite."
        case .modal: "What may, can, will or must happen is another."
        case .entity: "A company or authority is named that was not, or no longer."
        case .region: "The country, state or region that it speaks of is another."
        case .date: "A date is another."
        case .renumbered: "Only a number that counts sections, items or notes is another."
        case .furniture: "It stands around the text: a menu, footer, banner, dialog, list of links or choices."
        case .passing: "Only a count, a time or a year that changes by itself is another."
        case .otherSpelling: "The same is written in another way."
        case .number: "A number is another."
        case .typo: "A spelling is another, by a letter or two; no word that carries meaning of its own changed."
        case .turningWord: "A small word is another, and says whom, how many, before or after, by or from."
        case .functionWords: "Only articles and other small words changed."
        case .topic: "It speaks of a topic that policy-scan looks for."
        case .headingOnly: "Only a heading came or went; what stands there is told apart from it."
        case .statementAdded: "It says something that the old document did not say."
        case .statementRemoved: "It no longer says something that the old document said."
        case .statementReworded: "It says something in other words than before."
        }
    }

    /// The rule for the same change with the two documents in each other's place.
    package var swapped: Self {
        switch self {
        case .statementAdded: .statementRemoved
        case .statementRemoved: .statementAdded
        default: self
        }
    }
}
