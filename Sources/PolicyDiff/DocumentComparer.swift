package import PolicyModel

/// Compares two documents: what changed in the words people read, whether it matters, and what that does to findings and answers.
package enum DocumentComparer {
    /// Compares two documents without anything found in them.
    package static func compare(old: PolicyDocument, new: PolicyDocument) -> Comparison {
        compare(
            old: ScannedPage(document: old, findings: [], answers: []), new: ScannedPage(document: new, findings: [], answers: []))
    }

    /// Compares two scanned pages. Swapping them swaps the comparison.
    ///
    /// With `showsPunctuation` the changes hold edits of case, punctuation, quote and footnote marks, too, which change no word.
    package static func compare(old: ScannedPage, new: ScannedPage, showsPunctuation: Bool = false) -> Comparison {
        // Ties of the alignment are broken by what stands first. So both directions are worked out in the same one.
        isInOrder(old.document, new.document) ? forward(old, new, showsPunctuation) : forward(new, old, showsPunctuation).swapped
    }

    private static func isInOrder(_ old: PolicyDocument, _ new: PolicyDocument) -> Bool {
        if old.text != new.text { return old.text.lexicographicallyPrecedes(new.text) }
        return !new.links.lazy.map(\.target).lexicographicallyPrecedes(old.links.lazy.map(\.target))
    }

    private static func forward(_ old: ScannedPage, _ new: ScannedPage, _ showsPunctuation: Bool) -> Comparison {
        var table = WordTable()
        let before = WordSequence(old.document, table: &table)
        let after = WordSequence(new.document, table: &table)
        let vocabulary = WordClasses(table)
        let runs = WordAligner.align(before, after, vocabulary)
        var map = AlignmentMap(old: before.ids.count, new: after.ids.count)
        for run in runs { map.pair(run.old, run.new, moved: run.isMoved) }
        let topics = (old: TopicIndex(old.findings), new: TopicIndex(new.findings))

        var changes: [Change] = []
        if before.ids != after.ids {
            let drafts = DraftBuilder(before, after, old.document, new.document, runs: runs, map: map).drafts()
            let judge = Significance(before, after, table, vocabulary)
            let finisher = ChangeFinisher(before, after, old.document, new.document, topics.old, topics.new, judge)
            changes = finisher.changes(drafts)
        }
        let links = LinkComparer(old.document, before, topics.old, new.document, after, topics.new, vocabulary, map).changes()
        changes += ChangeFinisher.merged(links.map { change in
            var change = change
            change.oldSection = change.places[0].old.first.map { old.document.path(of: $0.section) } ?? []
            change.newSection = change.places[0].new.first.map { new.document.path(of: $0.section) } ?? []
            return change
        })
        if showsPunctuation {
            changes += ChangeFinisher.merged(PunctuationComparer(before, after, old.document, new.document, map).changes())
        }
        var obstacles = Comparability.obstacles(
            old.document.capture, DocumentHeader(old.document, before, vocabulary, table), new.document.capture,
            DocumentHeader(new.document, after, vocabulary, table))
        // Where that is explained already nothing needs to be suspected.
        if obstacles.isEmpty, let lack = Comparability.lack(map) { obstacles.append(lack) }
        return Comparison(
            obstacles: obstacles, changes: Comparison.ordered(changes), alignment: runs,
            answers: AnswerComparer.changes(old.answers, new.answers), findings: FindingComparer.compare(old, new, before, after, map),
            isChanged: before.ids != after.ids || links.contains { $0.rules == [.objectionLink] })
    }
}
