/// The most important thing of one kind that changed, in the words of the page.
package struct Headline: Sendable, Hashable {
    /// What it means.
    package var kind: StoryKind
    /// The sentence that says so, as it stood before; for a link where it led. Empty where there was none.
    package var before: String
    /// The sentence that says so, as it stands now; for a link where it leads. Empty where there is none.
    package var after: String
    /// The heading right above it; `nil` where there is none.
    package var section: String?
    /// How many changes of the kind there are, this one counted.
    package var count: Int

    package init(kind: StoryKind, before: String, after: String, section: String?, count: Int) {
        self.kind = kind
        self.before = before
        self.after = after
        self.section = section
        self.count = count
    }

    /// Shorter words of the page say too little alone, in bytes.
    private static let shortest = 40

    /// Of more edited words none makes a change more telling.
    private static let mostSubstance = 24
    /// Fewer of them are no matter of a topic, whatever the sentence around them speaks of.
    private static let leastSubstance = 3

    /// By how much a change tells: how many words that say something are others, and whether they are of a topic, or turn what is said.
    private static func weight(of change: Change) -> Int {
        guard change.substance >= leastSubstance else { return change.substance }
        let topic =
            switch change.topics.first {
            case .aiTraining: 2 * mostSubstance
            case .rightToObject: mostSubstance / 2
            default: 0
            }
        return min(change.substance, mostSubstance) + topic + (change.flags.isEmpty ? 0 : mostSubstance / 4)
    }

    /// The first change of an entry whose words say something by themselves, else the first; of words that only came, went or are others the
    /// change of most weight.
    package init(_ entry: StoryEntry, of changes: [Change]) {
        let telling = entry.changes.filter {
            changes[$0].kind == .link || changes[$0].oldSentence.utf8.count + changes[$0].newSentence.utf8.count >= Self.shortest
        }
        let heaviest = entry.kind.isTelling ? nil : telling.max { (Self.weight(of: changes[$0]), $1) < (Self.weight(of: changes[$1]), $0) }
        let change = changes[heaviest ?? telling.first ?? entry.changes[0]]
        let isLink = change.kind == .link
        var (before, after) = isLink ? (change.before, change.after) : (change.oldSentence, change.newSentence)
        // What went and what came in its place, as lines of an address do, are one thing where a kind says neither.
        if entry.kind.swapped == entry.kind, !isLink, before.isEmpty != after.isEmpty {
            let other = entry.changes.lazy.map { changes[$0] }.first {
                $0.kind != .link && $0.section == change.section && $0.oldSentence.isEmpty == after.isEmpty && $0.newSentence.isEmpty == before.isEmpty
            }
            if let other { (before, after) = (before + other.oldSentence, after + other.newSentence) }
        }
        self.init(kind: entry.kind, before: before, after: after, section: change.section.last, count: entry.changes.count)
    }
}

extension Comparison {
    /// What the comparison tells first, a headline for each entry of its story.
    package var headlines: [Headline] { story.map { Headline($0, of: changes) } }
}
