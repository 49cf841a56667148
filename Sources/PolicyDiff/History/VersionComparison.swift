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
    var answers: [AnswerChange]
    /// The first few headings over significant changes, in reading order.
    var sections: [String]
    /// How many different headings there are over significant changes.
    var sectionCount: Int

    /// Headings that are named.
    private static let named = 3

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
        answers = comparison.answers
        var names: [String] = []
        for change in changes {
            if let name = change.section.last, !names.contains(name) { names.append(name) }
        }
        sections = Array(names.prefix(Self.named))
        sectionCount = names.count
    }

    /// Counts the words of whole blocks, where the pages themselves are not there any more.
    init(old: CaptureDigest, new: CaptureDigest) {
        added = CaptureDigest.count(new.surplus(over: old))
        removed = CaptureDigest.count(old.surplus(over: new))
        (significant, topics, answers, sections, sectionCount) = (0, [], [], [], 0)
    }

    /// What a cache kept.
    init(
        added: Int, removed: Int, significant: Int, topics: [Topic], answers: [AnswerChange], sections: [String], sectionCount: Int
    ) {
        self.added = added
        self.removed = removed
        self.significant = significant
        self.topics = topics
        self.answers = answers
        self.sections = sections
        self.sectionCount = sectionCount
    }
}
