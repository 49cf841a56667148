internal import PolicyModel

/// Says what each change means to the person whose information it is about, and in which sentence: by the findings that came and went with it
/// and their signs, by promises that its words make or take back, and by what it is a change of.
struct StoryTeller {
    private let old: StorySide
    private let new: StorySide
    private let findings: FindingChanges

    init(_ old: Side, _ new: Side, _ vocabulary: WordClasses, _ findings: FindingChanges) {
        self.old = StorySide(old, vocabulary, gone: findings.resolved, paired: findings.reworded.map(\.old))
        self.new = StorySide(new, vocabulary, gone: findings.introduced, paired: findings.reworded.map(\.new))
        self.findings = findings
    }

    /// A meaning of a change, and the places that show it.
    private struct Candidate {
        var kind: StoryKind
        var old: TextSpan?
        var new: TextSpan?
    }

    /// The change with its meaning and sentences.
    func told(_ change: Change) -> Change {
        var change = change
        guard change.isSignificant else { return change }
        var candidates = change.kind == .link ? [link(change)] : self.candidates(change)
        if candidates.isEmpty, let place = change.places.first { candidates = [plain(place, change.kind)] }
        // Of equally important ones the first.
        let best = candidates.min { $0.kind < $1.kind }
        (change.story, change.oldSentence, change.newSentence) = (best?.kind, "", "")
        if change.kind != .link { (change.oldSentence, change.newSentence) = sentences(best, change) }
        let other = candidates.min { $0.kind.swapped < $1.kind.swapped }
        let (before, after) = change.kind == .link ? ("", "") : sentences(other, change)
        change.mirrored = Change.Telling(story: other?.kind.swapped, oldSentence: after, newSentence: before)
        return change
    }

    /// The sentences of both sides that say what a change means.
    private func sentences(_ best: Candidate?, _ change: Change) -> (String, String) {
        let place = change.places[0]
        var removed = best?.old ?? (best?.new == nil ? place.pieces.first { $0.kind == .removed }?.old : nil)
        var inserted = best?.new ?? (best?.old == nil ? place.pieces.first { $0.kind == .inserted }?.new : nil)
        if best?.kind == .rewording {
            // Words that came into a sentence, or left it, are seen only beside the sentence without them.
            if removed == nil, let span = inserted, let index = place.pieces.firstIndex(where: { $0.kind == .inserted && $0.new == span }) {
                removed = Self.beside(index, in: place.pieces, new.goesOn(around: span), \.old)
            } else if inserted == nil, let span = removed, let index = place.pieces.firstIndex(where: { $0.kind == .removed && $0.old == span }) {
                inserted = Self.beside(index, in: place.pieces, old.goesOn(around: span), \.new)
            }
        }
        guard removed != nil || inserted != nil else { return (place.old.first.map(old.sentence) ?? "", place.new.first.map(new.sentence) ?? "") }
        return (removed.map(old.sentence) ?? "", inserted.map(new.sentence) ?? "")
    }

    /// Where the other document has the sentence that a piece stands in: where what is the same before the piece ends, or goes on behind it.
    private static func beside(
        _ index: Int, in pieces: [ChangePiece], _ goesOn: (before: Bool, behind: Bool), _ side: KeyPath<ChangePiece, TextSpan?>
    ) -> TextSpan? {
        if goesOn.before, let span = pieces[..<index].last(where: { $0.kind == .same })?[keyPath: side], span.end > span.start {
            return TextSpan(section: span.section, block: span.block, start: span.end - 1, end: span.end)
        }
        guard goesOn.behind, let span = pieces[index...].first(where: { $0.kind == .same })?[keyPath: side] else { return nil }
        return TextSpan(section: span.section, block: span.block, start: span.start, end: min(span.start + 1, span.end))
    }

    /// What a change is of which nothing more is known than that words came, went or are others. A sentence that came into a block is new, and
    /// said in other words is only what took the place of something.
    private func plain(_ place: ChangePlace, _ kind: ChangeKind) -> Candidate {
        let edit = heaviest(place)
        switch kind {
        case .added: return Candidate(kind: .statementAdded, new: edit.new)
        case .removed: return Candidate(kind: .statementRemoved, old: edit.old)
        case .reworded, .moved, .link:
            let gone = place.pieces.lazy.filter { $0.kind == .removed }.compactMap(\.old).compactMap(old.wholeSentence).first
            let come = place.pieces.lazy.filter { $0.kind == .inserted }.compactMap(\.new).compactMap(new.wholeSentence).first
            switch (gone, come) {
            case (let gone?, nil): return Candidate(kind: .statementRemoved, old: gone)
            case (nil, let come?): return Candidate(kind: .statementAdded, new: come)
            default: return Candidate(kind: .rewording, old: edit.old, new: edit.new)
            }
        }
    }

    /// The edit of a place with the most words that say something: on each side the piece of it with the most.
    private func heaviest(_ place: ChangePlace) -> (old: TextSpan?, new: TextSpan?) {
        var best: (old: TextSpan?, new: TextSpan?, weight: Int) = (nil, nil, -1)
        var pieces = place.pieces[...]
        while let first = pieces.first {
            guard first.isEdit else {
                pieces = pieces.dropFirst()
                continue
            }
            let edit = pieces.prefix { $0.isEdit }
            pieces = pieces.dropFirst(edit.count)
            let (gone, come) = (edit.compactMap(\.old), edit.compactMap(\.new))
            let weight = gone.reduce(0) { $0 + old.substance(of: $1) } + come.reduce(0) { $0 + new.substance(of: $1) }
            guard weight > best.weight else { continue }
            best = (gone.max { old.substance(of: $0) < old.substance(of: $1) }, come.max { new.substance(of: $0) < new.substance(of: $1) }, weight)
        }
        return (best.old, best.new)
    }

    private func link(_ change: Change) -> Candidate {
        guard change.rules.first == .objectionLink else { return Candidate(kind: .rewording) }
        return Candidate(kind: change.before.isEmpty ? .routeAdded : change.after.isEmpty ? .routeRemoved : .routeChanged)
    }

    private func candidates(_ change: Change) -> [Candidate] {
        var candidates: [Candidate] = []
        for place in change.places {
            candidates += found(place, change)
            candidates += promises(place, change)
        }
        guard let place = change.places.first else { return candidates }
        if change.flags.contains(.date), let date = dates(place) {
            candidates.append(date)
        } else if change.flags == [.date], old.isLine(place.old), new.isLine(place.new) {
            candidates.append(Candidate(kind: .dateChanged, old: place.old.first, new: place.new.first))
        }
        if change.flags.contains(.entity) {
            let gone = old.firstOnResponsibility(place.pieces.lazy.filter { $0.kind == .removed }.compactMap(\.old))
            let come = new.firstOnResponsibility(place.pieces.lazy.filter { $0.kind == .inserted }.compactMap(\.new))
            if gone != nil || come != nil { candidates.append(Candidate(kind: .responsibleChanged, old: gone, new: come)) }
        }
        if change.flags.contains(.objectionRoute), !candidates.contains(where: { Self.isOfObjection($0.kind) }) { candidates += objections(place) }
        if change.kind == .added, new.isSection(place.new) { candidates.append(Candidate(kind: .sectionAdded, new: place.new.first)) }
        if change.kind == .removed, old.isSection(place.old) { candidates.append(Candidate(kind: .sectionRemoved, old: place.old.first)) }
        return candidates
    }

    private static func isOfObjection(_ kind: StoryKind) -> Bool {
        switch kind {
        case .rightAdded, .rightRemoved, .routeAdded, .routeRemoved, .routeChanged: true
        default: false
        }
    }

    // MARK: Findings

    private func found(_ place: ChangePlace, _ change: Change) -> [Candidate] {
        var gone = old.gone(at: place.old, edits: place.pieces.filter { $0.kind == .removed }.compactMap(\.old))
        let come = new.gone(at: place.new, edits: place.pieces.filter { $0.kind == .inserted }.compactMap(\.new))
        var candidates: [Candidate] = []
        for finding in come {
            // What is said in other words is no news.
            if let index = gone.firstIndex(where: { $0.concept == finding.concept }) {
                candidates += turned(gone.remove(at: index), finding, change)
            } else if let kind = Self.kind(of: finding) {
                candidates.append(Candidate(kind: kind, new: finding.span))
            }
        }
        for finding in gone {
            if let kind = Self.kind(of: finding) { candidates.append(Candidate(kind: kind.swapped, old: finding.span)) }
        }
        for pair in findings.reworded where old.isAt(pair.old, place.old) && new.isAt(pair.new, place.new) {
            candidates += turned(pair.old, pair.new, change)
        }
        return candidates
    }

    /// What a finding that came means; `nil` for no more than that something is newly said.
    private static func kind(of finding: Finding) -> StoryKind? {
        let isDenied = isDenied(finding)
        switch finding.concept {
        case .aiUse, .aiData: return isDenied ? .promiseAdded : finding.sign == .asked ? nil : .useAdded
        case .aiExclusion: return .exclusionAdded
        case .aiFeature: return isDenied ? nil : .featureAdded
        case .objectionRight: return isDenied ? .rightRemoved : .rightAdded
        case .objectionHow: return .routeAdded
        case .entity, .authority: return .responsibleChanged
        case .transfer: return .transferChanged
        default: return nil
        }
    }

    /// What it means that one finding became another: its sign may have turned.
    private func turned(_ before: Finding, _ after: Finding, _ change: Change) -> [Candidate] {
        func candidate(_ kind: StoryKind) -> [Candidate] { [Candidate(kind: kind, old: before.span, new: after.span)] }
        if Self.isDenied(before) != Self.isDenied(after) {
            switch after.concept {
            case .aiUse: return candidate(Self.isDenied(after) ? .promiseAdded : .promiseRemoved)
            case .objectionRight: return candidate(Self.isDenied(after) ? .rightRemoved : .rightAdded)
            default: break
            }
        }
        switch after.concept {
        case .objectionHow where change.flags.contains(.objectionRoute): return candidate(.routeChanged)
        case .transfer where !change.flags.filter { $0 != .modal && $0 != .number }.isEmpty: return candidate(.transferChanged)
        case .entity where change.flags.contains(.entity), .authority where change.flags.contains(.entity): return candidate(.responsibleChanged)
        default: return []
        }
    }

    private static func isDenied(_ finding: Finding) -> Bool { finding.sign == .no || finding.sign == .ended }

    // MARK: Words

    /// Words of objecting that a change takes away, or brings, alone.
    private func objections(_ place: ChangePlace) -> [Candidate] {
        let gone = place.pieces.first { $0.kind == .removed && $0.old.map(old.speaksOfObjecting) == true }?.old
        let come = place.pieces.first { $0.kind == .inserted && $0.new.map(new.speaksOfObjecting) == true }?.new
        switch (gone, come) {
        case (let gone?, nil): return [Candidate(kind: .rightRemoved, old: gone)]
        case (nil, let come?): return [Candidate(kind: .rightAdded, new: come)]
        default: return []
        }
    }

    /// Promises that a sentence makes no longer, or makes now: "we do not", "we never".
    private func promises(_ place: ChangePlace, _ change: Change) -> [Candidate] {
        // A new section is told as one.
        if change.kind == .added, new.isSection(place.new) { return [] }
        if change.kind == .removed, old.isSection(place.old) { return [] }
        let gone = place.pieces.filter { $0.kind == .removed }.compactMap(\.old).flatMap(old.promises)
        let come = place.pieces.filter { $0.kind == .inserted }.compactMap(\.new).flatMap(new.promises)
        if let first = gone.first, come.isEmpty { return [Candidate(kind: .promiseRemoved, old: first, new: counterpart(of: first, place))] }
        if let first = come.first, gone.isEmpty { return [Candidate(kind: .promiseAdded, old: nil, new: first)] }
        return []
    }

    /// What stands in the new document right after a place of the old one, where the sentence goes on there.
    private func counterpart(of span: TextSpan, _ place: ChangePlace) -> TextSpan? {
        guard let index = place.pieces.firstIndex(where: { $0.old == span || ($0.old?.block == span.block && ($0.old?.end ?? 0) >= span.end) }) else { return nil }
        return place.pieces[index...].first { $0.kind == .same && $0.old?.block == span.block && ($0.old?.start ?? 0) < old.sentenceEnd(span) }?.new
    }

    private func dates(_ place: ChangePlace) -> Candidate? {
        let (before, after) = (old.date(at: place.old), new.date(at: place.new))
        guard before != nil || after != nil else { return nil }
        return Candidate(kind: .dateChanged, old: before, new: after)
    }
}
