/// What two documents differ in: the words people read, where objections go, and what that does to findings and answers.
public struct Comparison: Sendable, Hashable {
    /// What questions the comparison itself, to be said first; empty where both sides are sound captures of one variant.
    package var obstacles: [Incomparability]
    /// By what a person must know first (`Change.weight`), then in reading order of the new document; what was removed stands where it stood.
    public var changes: [Change]
    /// The words that both documents hold, by their place in the new one. Old words in none of the runs are those that the changes remove,
    /// new words in none of them are those that the changes insert.
    package var alignment: [AlignedWords]
    /// Answers that turned first, each in the order of the questions.
    public var answers: [AnswerChange]
    /// The findings that came, went or were reworded.
    package var findings: FindingChanges
    /// Whether the words differ, or an objection route leads elsewhere (`changed` of the JSON contract).
    public var isChanged: Bool

    package init(
        obstacles: [Incomparability] = [], changes: [Change] = [], alignment: [AlignedWords] = [], answers: [AnswerChange] = [],
        findings: FindingChanges = FindingChanges(), isChanged: Bool = false
    ) {
        self.obstacles = obstacles
        self.changes = changes
        self.alignment = alignment
        self.answers = answers
        self.findings = findings
        self.isChanged = isChanged
    }

    /// Whether any change matters to a reader.
    public var isSignificant: Bool { changes.contains { $0.isSignificant } }

    /// Whether both sides are the same variant of the page, as far as they say.
    public var isSameVariant: Bool { !obstacles.contains { $0.isVariant } }

    /// The comparison of the same two documents the other way round.
    package var swapped: Self {
        Self(
            obstacles: obstacles.map(\.swapped), changes: Self.ordered(changes.map(\.swapped)),
            alignment: alignment.map(\.swapped).sorted { $0.new.lowerBound < $1.new.lowerBound }, answers: answers.map(\.swapped),
            findings: findings.swapped, isChanged: isChanged)
    }

    /// What the comparison tells first: each kind of its changes once, the most important first.
    package var story: [StoryEntry] {
        StoryKind.allCases.compactMap { kind in
            let told = changes.indices.filter { changes[$0].story == kind }
            return told.isEmpty ? nil : StoryEntry(kind: kind, changes: told)
        }
    }

    /// Changes by their weight, then in the reading order of the new document, and of the old one where they stand at the same word.
    package static func ordered(_ changes: [Change]) -> [Change] {
        changes.map { ($0.weight, $0) }.sorted {
            ($0.0, $0.1.places[0].newWord, $0.1.places[0].oldWord, $0.1.kind.rank) < ($1.0, $1.1.places[0].newWord, $1.1.places[0].oldWord, $1.1.kind.rank)
        }.map(\.1)
    }
}
