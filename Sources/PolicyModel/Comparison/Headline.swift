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

    /// The first change of an entry whose words say something by themselves, else the first.
    package init(_ entry: StoryEntry, of changes: [Change]) {
        let index = entry.changes.first { changes[$0].kind == .link || changes[$0].oldSentence.utf8.count + changes[$0].newSentence.utf8.count >= Self.shortest }
        let change = changes[index ?? entry.changes[0]]
        let isLink = change.kind == .link
        self.init(
            kind: entry.kind, before: isLink ? change.before : change.oldSentence, after: isLink ? change.after : change.newSentence,
            section: change.section.last, count: entry.changes.count)
    }
}

extension Comparison {
    /// What the comparison tells first, a headline for each entry of its story.
    package var headlines: [Headline] { story.map { Headline($0, of: changes) } }
}
