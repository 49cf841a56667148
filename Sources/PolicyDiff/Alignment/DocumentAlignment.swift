package import PolicyModel

/// Which words of one document are which of another, and what changed in them: all of a comparison that needs no findings, so that it can be
/// worked out while these are looked for.
package struct DocumentAlignment: Sendable {
    /// Ties of the alignment are broken by what stands first. So both directions are worked out in the same one, and this tells whether
    /// it is the other one.
    let isSwapped: Bool
    let old: WordSequence
    let new: WordSequence
    let table: InternedWords
    let vocabulary: WordClasses
    let runs: [AlignedWords]
    let map: AlignmentMap
    /// The changes of words, before they are judged.
    let drafts: [ChangeDraft]
    let oldHeader: DocumentHeader
    let newHeader: DocumentHeader

    /// Aligns two documents; where one is no policy but a wall, say, there is nothing to align.
    package init(old: PolicyDocument, new: PolicyDocument) {
        isSwapped = !Self.isInOrder(old, new)
        let (first, second) = isSwapped ? (new, old) : (old, new)
        var table = InternedWords()
        let before = WordSequence(first, table: &table)
        let after = WordSequence(second, table: &table)
        vocabulary = WordClasses(table)
        let isComparable = !first.capture.status.isFailed && !second.capture.status.isFailed
        runs = isComparable ? WordAligner.align(before, after, vocabulary, isHeading: (Self.headings(first), Self.headings(second))) : []
        var map = AlignmentMap(old: before.ids.count, new: after.ids.count)
        for run in runs { map.pair(run.old, run.new, moved: run.isMoved) }
        drafts = !isComparable || before.ids == after.ids ? [] : DraftBuilder(Side(document: first, words: before), Side(document: second, words: after), runs: runs, map: map).drafts()
        oldHeader = DocumentHeader(first, before, vocabulary, table)
        newHeader = DocumentHeader(second, after, vocabulary, table)
        (self.old, self.new, self.table, self.map) = (before, after, table, map)
    }

    private static func headings(_ document: PolicyDocument) -> [Bool] { document.blocks.map { $0.kind == .heading } }

    private static func isInOrder(_ old: PolicyDocument, _ new: PolicyDocument) -> Bool {
        if old.text != new.text { return old.text.lexicographicallyPrecedes(new.text) }
        return !new.links.lazy.map(\.target).lexicographicallyPrecedes(old.links.lazy.map(\.target))
    }
}
