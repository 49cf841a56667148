internal import PolicyModel

/// Makes finished changes of drafts: the same thing in several places becomes one change, each gets its texts, sections and judgement.
struct ChangeFinisher {
    private let old: WordSequence
    private let new: WordSequence
    private let oldDocument: PolicyDocument
    private let newDocument: PolicyDocument
    private let oldTopics: TopicIndex
    private let newTopics: TopicIndex
    private let significance: Significance

    init(_ old: Side, _ new: Side, _ significance: Significance) {
        (self.old, oldDocument, oldTopics) = (old.words, old.document, old.topics)
        (self.new, newDocument, newTopics) = (new.words, new.document, new.topics)
        self.significance = significance
    }

    /// The finished changes, in no particular order.
    func changes(_ drafts: [ChangeDraft]) -> [Change] {
        var groups: [[ChangeDraft]] = []
        var known: [[Int32]: Int] = [:]
        for draft in drafts.sorted(by: { ($0.place.newWord, $0.place.oldWord) < ($1.place.newWord, $1.place.oldWord) }) {
            let key = key(of: draft)
            if let index = known[key] {
                groups[index].append(draft)
            } else {
                known[key] = groups.count
                groups.append([draft])
            }
        }
        return alike(groups.map { ($0, change($0)) })
    }

    /// The same edit in so many sentences is one change with its places.
    private static let fewest = 3

    /// Puts changes together in which the same words took the place of the same others, unless those are words that turn the sentence they
    /// stand in: what "not" does has to be read in each of them.
    private func alike(_ changes: [(drafts: [ChangeDraft], change: Change)]) -> [Change] {
        var byEdit: [[Int32]: [Int]] = [:]
        let keys = changes.map { $0.change.kind == .reworded && $0.change.flags.allSatisfy { $0 == .entity || $0 == .region } ? editKey(of: $0.drafts[0]) : nil }
        for (index, key) in keys.enumerated() {
            if let key { byEdit[key, default: []].append(index) }
        }
        var result: [Change] = []
        for (index, element) in changes.enumerated() {
            guard let key = keys[index], let group = byEdit[key], group.count >= Self.fewest,
                Set(group.map { changes[$0].change.isSignificant }).count == 1
            else {
                result.append(element.change)
                continue
            }
            guard group[0] == index else { continue }
            let drafts = group.flatMap { changes[$0].drafts }.sorted { ($0.place.newWord, $0.place.oldWord) < ($1.place.newWord, $1.place.oldWord) }
            var change = change(drafts)
            change.rules = element.change.rules
            result.append(change)
        }
        return result
    }

    /// Equal for changes in which the same words took the place of the same others, wherever; `nil` where several different edits happened.
    private func editKey(of draft: ChangeDraft) -> [Int32]? {
        var edits = Set<[Int32]>()
        var pieces = draft.place.pieces[...]
        while let piece = pieces.first {
            guard piece.kind != .same else {
                pieces = pieces.dropFirst()
                continue
            }
            guard piece.kind == .removed || piece.kind == .inserted else { return nil }
            var key: [Int32] = []
            while let next = pieces.first, next.kind != .same {
                key += words(of: next) + [-1]
                pieces = pieces.dropFirst()
            }
            edits.insert(key)
        }
        guard edits.count == 1, let edit = edits.first, edit.count > 2 else { return nil }
        return edit
    }

    private func words(of piece: ChangePiece) -> [Int32] {
        func ids(_ span: TextSpan, _ side: WordSequence, _ document: PolicyDocument) -> [Int32] {
            let (words, start) = (side.blockWords[span.block], document.blocks[span.block].text.lowerBound)
            let first = words.halved { side.starts[$0] < start + span.start }
            return Array(side.ids[first..<max(first, words.halved { side.starts[$0] < start + span.end })])
        }
        if let old = piece.old { return [-2] + ids(old, self.old, oldDocument) }
        if let new = piece.new { return [-3] + ids(new, self.new, newDocument) }
        return []
    }

    /// Link changes that are the same in several places, as one each.
    static func merged(_ changes: [Change]) -> [Change] {
        struct Key: Hashable {
            var before: String
            var after: String
            var rules: [SignificanceRule]
        }
        var merged: [Change] = []
        var places: [Key: Int] = [:]
        for change in changes {
            let key = Key(before: change.before, after: change.after, rules: change.rules)
            if let index = places[key] {
                merged[index].places += change.places
            } else {
                places[key] = merged.count
                merged.append(change)
            }
        }
        return merged
    }

    /// Equal for changes that say the same: the words of the sentences they touch, on both sides.
    private func key(of draft: ChangeDraft) -> [Int32] {
        var key: [Int32] = [Int32(draft.kind.rank), draft.isRepeated ? 1 : 0]
        if draft.kind == .reworded {
            for sentence in draft.oldSentences { key += old.ids[old.sentences[sentence]] + [-1] }
            key.append(-2)
            for sentence in draft.newSentences { key += new.ids[new.sentences[sentence]] + [-1] }
        } else {
            key += draft.oldWords.map { old.ids[$0] } + [-2] + draft.newWords.map { new.ids[$0] }
        }
        return key
    }

    private func change(_ drafts: [ChangeDraft]) -> Change {
        let first = drafts[0]
        var topics: Set<Topic> = []
        for draft in drafts { topics.formUnion(self.topics(of: draft)) }
        let sorted = Topic.allCases.filter { topics.contains($0) }
        let judgement = significance.judge(first, topics: sorted)
        let forms = judgement.rules.first == .renumbered ? first.forms + [.renumbered] : first.forms
        var change = Change(
            kind: first.kind, forms: forms, oldSection: first.place.old.first.map { oldDocument.path(of: $0.section) } ?? [],
            newSection: first.place.new.first.map { newDocument.path(of: $0.section) } ?? [],
            before: first.place.old.map { oldDocument.text(at: $0) }.joined(separator: "\n"),
            after: first.place.new.map { newDocument.text(at: $0) }.joined(separator: "\n"), topics: sorted, flags: judgement.flags,
            rules: judgement.rules, places: drafts.map(\.place))
        if change.isSignificant { change.substance = significance.substance(first) }
        return change
    }

    /// The topics of what was said where a change happened: in the sentences it touches, or, where words only moved, in all of them.
    private func topics(of draft: ChangeDraft) -> Set<Topic> {
        let isEdit = draft.kind == .reworded
        let before = isEdit ? spans(draft.oldSentences, old, oldDocument) : draft.place.old
        let after = isEdit ? spans(draft.newSentences, new, newDocument) : draft.place.new
        return oldTopics.topics(at: before).union(newTopics.topics(at: after))
    }

    private func spans(_ sentences: [Int], _ side: WordSequence, _ document: PolicyDocument) -> [TextSpan] {
        sentences.map { sentence in
            let words = side.sentences[sentence]
            let index = side.blocks[words.lowerBound]
            let block = document.blocks[index]
            return TextSpan(
                section: block.section, block: index, start: side.starts[words.lowerBound] - block.text.lowerBound,
                end: side.ends[words.upperBound - 1] - block.text.lowerBound)
        }
    }
}
