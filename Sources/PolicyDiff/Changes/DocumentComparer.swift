package import PolicyModel

/// Compares two documents: what changed in the words people read, whether it matters, and what that does to findings and answers.
package enum DocumentComparer {
    /// The words of a document as comparisons see them, folded, in reading order, with the byte of its text at which each begins.
    package static func words(of document: PolicyDocument) -> [(word: String, start: Int)] {
        var table = InternedWords()
        let words = WordSequence(document, table: &table)
        return zip(words.ids, words.starts).map { (String(decoding: table.word($0), as: UTF8.self), $1) }
    }

    /// Compares two documents without anything found in them.
    package static func compare(old: PolicyDocument, new: PolicyDocument) -> Comparison {
        compare(
            old: ScannedPage(document: old, findings: [], answers: []), new: ScannedPage(document: new, findings: [], answers: []))
    }

    /// Compares two scanned pages. Swapping them swaps the comparison.
    ///
    /// With `showsPunctuation` the changes hold edits of case, punctuation, quote and footnote marks, too, which change no word.
    package static func compare(old: ScannedPage, new: ScannedPage, showsPunctuation: Bool = false) -> Comparison {
        let alignment = DocumentAlignment(old: old.document, new: new.document)
        return compare(old: old, new: new, aligned: alignment, showsPunctuation: showsPunctuation)
    }

    /// Compares two scanned pages whose documents were aligned already.
    package static func compare(
        old: ScannedPage, new: ScannedPage, aligned alignment: DocumentAlignment, showsPunctuation: Bool
    ) -> Comparison {
        alignment.isSwapped
            ? forward(new, old, alignment, showsPunctuation).swapped : forward(old, new, alignment, showsPunctuation)
    }

    private static func forward(
        _ old: ScannedPage, _ new: ScannedPage, _ alignment: DocumentAlignment, _ showsPunctuation: Bool
    ) -> Comparison {
        let (before, after, map) = (alignment.old, alignment.new, alignment.map)
        let one = Side(document: old.document, words: before, topics: TopicIndex(old.findings))
        let other = Side(document: new.document, words: after, topics: TopicIndex(new.findings))
        var changes: [Change] = []
        if !alignment.drafts.isEmpty {
            let judge = Significance(one, other, alignment.table, alignment.vocabulary)
            let finisher = ChangeFinisher(one, other, judge)
            changes = finisher.changes(alignment.drafts)
        }
        let findings = FindingComparer.compare(old, new, before, after, map)
        let links =
            LinkComparer(one, other, alignment.vocabulary, map).changes()
            + FormComparer(one, other, alignment.vocabulary).changes()
        changes += ChangeFinisher.merged(links.map { change in
            var change = change
            change.oldSection = change.places[0].old.first.map { old.document.path(of: $0.section) } ?? []
            change.newSection = change.places[0].new.first.map { new.document.path(of: $0.section) } ?? []
            return change
        })
        if showsPunctuation {
            changes += ChangeFinisher.merged(PunctuationComparer(one, other, map).changes())
        }
        var (oldHeader, newHeader) = (alignment.oldHeader, alignment.newHeader)
        // Who is responsible is for the answers to say, where both do.
        if let before = old.controller, let after = new.controller { (oldHeader.controller, newHeader.controller) = (before, after) }
        var obstacles = Comparability.obstacles(old.document.capture, oldHeader, new.document.capture, newHeader)
        // Where that is explained already nothing needs to be suspected.
        if obstacles.isEmpty, let lack = Comparability.lack(map) { obstacles.append(lack) }
        let teller = StoryTeller(one, other, alignment.vocabulary, findings)
        return Comparison(
            obstacles: obstacles, changes: Comparison.ordered(changes.map(teller.told)), alignment: alignment.runs,
            answers: AnswerComparer.changes(old.answers, new.answers), findings: findings,
            isChanged: before.ids != after.ids || links.contains { $0.rules == [.objectionLink] })
    }
}
