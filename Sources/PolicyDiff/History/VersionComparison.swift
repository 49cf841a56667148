package import PolicyModel

/// What a history tells of the way from one version to another.
package struct VersionComparison: Sendable, Hashable {
    /// Words that the older text lacks.
    var added: Int
    /// Words that the newer text lacks.
    var removed: Int
    /// How many changes a reader has to know of.
    var significant: Int
    /// The topics of the significant changes, in the order of the cases.
    var topics: [Topic]
    /// The highest severity of the findings that came, went or were reworded; `nil` where none was.
    var severity: Severity?
    var answers: [AnswerChange]
    /// The first few headings over significant changes, in reading order.
    var sections: [String]
    /// How many different headings there are over significant changes.
    var sectionCount: Int
    /// The most important of what changed, one for each kind of it; at most three.
    var headlines: [Headline] = []
    /// What changed, change by change, the most important first; at most thirty.
    var changes: [Headline] = []

    /// Headings that are named.
    private static let named = 3

    /// Kinds of changes that are told in words, and changes.
    private static let told = (kinds: 3, changes: 30)

    /// Compares the two pages word by word.
    package init(old: ScannedPage, new: ScannedPage) {
        let comparison = DocumentComparer.compare(old: old, new: new)
        let kept = comparison.alignment.reduce(0) { $0 + $1.new.count }
        var table = InternedWords()
        added = WordSequence(new.document, table: &table).ids.count - kept
        removed = WordSequence(old.document, table: &table).ids.count - kept
        let changes = comparison.changes.filter(\.isSignificant)
        significant = changes.count
        topics = Topic.allCases.filter { topic in changes.contains { $0.topics.contains(topic) } }
        severity = comparison.findings.all.map(\.severity).max()
        answers = comparison.answers
        var names: [String] = []
        for change in changes {
            if let name = change.section.last, !names.contains(name) { names.append(name) }
        }
        sections = Array(names.prefix(Self.named))
        sectionCount = names.count
        let all = comparison.headlines
        // That something is said in other words is told where there is nothing else to tell.
        let headlines = all.filter { $0.kind != .rewording }
        self.headlines = Array((headlines.isEmpty ? all : headlines).prefix(Self.told.kinds))
        self.changes = changes.indices.lazy.compactMap { index in
            changes[index].story.map { Headline(StoryEntry(kind: $0, changes: [index]), of: changes) }
        }.prefix(Self.told.changes).map(\.self)
    }

    /// Counts the words of whole blocks, where the pages themselves are not there any more.
    init(old: CaptureDigest, new: CaptureDigest) {
        added = CaptureDigest.count(new.surplus(over: old))
        removed = CaptureDigest.count(old.surplus(over: new))
        (significant, topics, answers, sections, sectionCount) = (0, [], [], [], 0)
    }

    /// What a cache kept.
    init(
        added: Int, removed: Int, significant: Int, topics: [Topic], severity: Severity?, answers: [AnswerChange], sections: [String],
        sectionCount: Int
    ) {
        self.added = added
        self.removed = removed
        self.significant = significant
        self.topics = topics
        self.severity = severity
        self.answers = answers
        self.sections = sections
        self.sectionCount = sectionCount
    }
}
