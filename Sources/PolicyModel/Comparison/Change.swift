/// One thing that changed between two documents, wherever and however often it happened (the JSON contract, `diff`).
public struct Change: Sendable, Hashable {
    /// What happened to the words.
    public var kind: ChangeKind
    /// What else happened to its blocks, in the order of the cases.
    package var forms: [ChangeForm]
    /// The headings above it in the old document; empty where it has no old side, or stands before the first heading.
    package var oldSection: [String]
    /// The headings above it in the new document; empty where it has no new side, or stands before the first heading.
    package var newSection: [String]
    /// The whole blocks before, one line each; for a link the address it led to. Empty where there was nothing.
    public var before: String
    /// The whole blocks after, one line each; for a link the address it leads to. Empty where there is nothing.
    public var after: String
    /// The topics of what is said there on either side, in the order of the cases.
    public var topics: [Topic]
    /// What its words touch, ascending.
    public var flags: [ChangeFlag]
    /// Why it counts or does not: the significance rules that spoke, the deciding one first.
    package var rules: [SignificanceRule]
    /// Everywhere it happened, in reading order; never empty.
    package var places: [ChangePlace]
    /// What it means to the person whose information it is about; `nil` where it is nothing to be told first.
    package var story: StoryKind?
    /// The sentence that says so, as it stood in the old document; empty where there was none.
    package var oldSentence = ""
    /// The sentence that says so, as it stands in the new document; empty where there is none.
    package var newSentence = ""
    /// What it means when the two documents trade places: of several meanings another may be the most important one then.
    package var mirrored: Telling?

    /// How many words that say something came or went in one of its places, another spelling of the same word not counted.
    package var substance = 0

    /// A meaning of a change, and the sentences that say so.
    package struct Telling: Sendable, Hashable {
        package var story: StoryKind?
        package var oldSentence: String
        package var newSentence: String

        package init(story: StoryKind?, oldSentence: String, newSentence: String) {
            self.story = story
            self.oldSentence = oldSentence
            self.newSentence = newSentence
        }
    }

    package init(
        kind: ChangeKind, forms: [ChangeForm] = [], oldSection: [String] = [], newSection: [String] = [], before: String,
        after: String, topics: [Topic] = [], flags: [ChangeFlag] = [], rules: [SignificanceRule] = [], places: [ChangePlace]
    ) {
        self.kind = kind
        self.forms = forms
        self.oldSection = oldSection
        self.newSection = newSection
        self.before = before
        self.after = after
        self.topics = topics
        self.flags = flags
        self.rules = rules
        self.places = places
    }

    /// The headings above it: in the new document, or in the old one where it has no new side.
    public var section: [String] {
        places.first.map { $0.new.isEmpty } == true ? oldSection : newSection
    }

    /// In how many places the same thing happened.
    public var occurrences: Int { places.count }

    /// Whether a reader has to know of it: what the deciding rule says.
    public var isSignificant: Bool { rules.first?.isSignificant ?? false }

    /// Words shown as inserted, in one of its places.
    package var wordsInserted: Int { words(of: .inserted) }

    /// Words shown as removed, in one of its places.
    package var wordsRemoved: Int { words(of: .removed) }

    /// The change as it reads when the two documents trade places.
    package var swapped: Self {
        var swapped = Self(
            kind: kind.swapped, forms: forms.map(\.swapped), oldSection: newSection, newSection: oldSection, before: after,
            after: before, topics: topics, flags: flags, rules: rules.map(\.swapped), places: places.map(\.swapped))
        (swapped.story, swapped.oldSentence, swapped.newSentence) = (mirrored?.story, mirrored?.oldSentence ?? "", mirrored?.newSentence ?? "")
        swapped.substance = substance
        swapped.mirrored = mirrored.map { _ in Telling(story: story, oldSentence: oldSentence, newSentence: newSentence) }
        return swapped
    }

    /// By what a person must know first: the smaller the earlier. What the promises, uses, exclusions, rights, routes, companies and transfers
    /// are comes first; then AI features, dates and sections; then what speaks of a topic, topic by topic; then the rest; at last what is
    /// not significant.
    package var weight: Int {
        guard isSignificant else { return 1000 }
        guard let story, story.isTelling else {
            return topics.first.flatMap { Topic.allCases.firstIndex(of: $0) }.map { 100 + $0 } ?? 200
        }
        return story.rank
    }

    private func words(of kind: ChangePiece.Kind) -> Int {
        places.first.map { $0.pieces.reduce(0) { $1.kind == kind ? $0 + $1.words : $0 } } ?? 0
    }
}
