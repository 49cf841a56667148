/// Something that happened to a page over time.
public struct HistoryEvent: Sendable, Hashable {
    /// What kind of thing happened.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A text not seen before, where an older one of the same variant stood.
        case changed
        /// The page shows another variant, or a text seen before: no news.
        case variant
        /// A part of the text is missing that came back word for word.
        case partial
        /// The text is whole again, or there again after failed captures. What changed meanwhile is counted here.
        case recovered
        /// The page was taken out of the archive; there is no capture of it.
        case deleted
        /// The page is in the archive again.
        case returned
        /// The capture holds no policy; one event for all failed captures in a row.
        case failed
    }

    /// What kind of thing happened.
    public var kind: Kind
    /// Index into `History.snapshots`: the capture that shows it.
    public var snapshot: Int
    /// Index into `History.versions`: what it is compared with; `nil` where nothing came before.
    public var from: Int?
    /// Index into `History.versions`; `nil` for failed captures.
    public var to: Int?
    /// Whether the text says so itself: by an effective date, or a date of its last update, that is another than before.
    public var isAnnounced: Bool
    /// Words that the older text lacks.
    public var added: Int
    /// Words that the newer text lacks.
    public var removed: Int
    /// How many changes a reader has to know of.
    public var significant: Int
    /// The topics of the significant changes, in the order of the cases.
    public var topics: [Topic]
    /// The highest severity of the findings that came, went or were reworded; `nil` where none was.
    public var severity: Severity?
    /// Answers that are others than before, those first that turned.
    public var answers: [AnswerChange]
    /// What happened, in a sentence or two. May hold text of the page, so renderers escape it.
    public var summary: String

    /// When it happened, as the archive says, where that is no capture: of a deletion.
    package var time: String?
    /// The most important of what changed, one for each kind of it, the first first; at most three.
    package var headlines: [Headline] = []
    /// What changed, change by change, the most important first; at most thirty.
    package var changes: [Headline] = []
    /// What `diff` takes as the old page and as the new one to tell all of it; `nil` where nothing is compared.
    package var compared: Pages?

    /// Two captures, as `diff` takes them: `REVISION:path`, or a file.
    package struct Pages: Sendable, Hashable {
        package var old: String
        package var new: String

        package init(old: String, new: String) {
            self.old = old
            self.new = new
        }
    }

    package init(
        kind: Kind, snapshot: Int, from: Int?, to: Int?, isAnnounced: Bool = false, added: Int = 0, removed: Int = 0, significant: Int = 0,
        topics: [Topic] = [], answers: [AnswerChange] = [], summary: String
    ) {
        self.kind = kind
        self.snapshot = snapshot
        self.from = from
        self.to = to
        self.isAnnounced = isAnnounced
        self.added = added
        self.removed = removed
        self.significant = significant
        self.topics = topics
        self.answers = answers
        self.summary = summary
    }
}
