package import PolicyModel

/// Tells the history of a page from its captures, one at a time, oldest first.
///
/// What a capture costs does not depend on how many came before, and no page is kept. Everything goes by digests; that two texts be
/// compared word by word is asked for once, where one follows the other for the first time.
package struct HistoryBuilder: Sendable {
    /// From one version to another.
    private struct Step: Hashable {
        var from: Int
        var to: Int
    }

    private var snapshots: [Snapshot] = []
    private var versions: [KnownVersion] = []
    private var numbers: [LongHash: Int] = [:]
    private var lines: [VariantLine] = []
    private var events: [HistoryEvent] = []
    /// By two versions, so that texts that alternate are compared once.
    private var comparisons: [Step: VersionComparison] = [:]
    /// The version of the last capture that did not fail.
    private var shown: Int?
    private var isFailing = false
    /// Whether the page was taken out of the archive after the last capture.
    private var isGone = false

    package init() {}

    /// Compares the captures of two snapshots, by their indices; `nil` where their pages cannot be had.
    package typealias Comparer = (_ old: Int, _ new: Int) -> VersionComparison?

    /// Adds the next capture; `compare` is asked about it and earlier ones.
    package mutating func add(_ digest: CaptureDigest, captured: String, revision: String? = nil, address: String? = nil, compare: Comparer) {
        let snapshot = snapshots.count
        snapshots.append(Snapshot(captured: captured, revision: revision, version: nil, capture: digest.capture))
        snapshots[snapshot].address = address
        comeBack(snapshot, digest)
        if digest.capture.status.isFailed {
            fail(digest.capture, snapshot)
            return
        }
        if let version = numbers[digest.words] {
            meet(version, snapshot, compare)
        } else {
            begin(digest, snapshot, compare)
        }
        let version = numbers[digest.words]
        snapshots[snapshot].version = version
        if let version, versions[version].isPartial { snapshots[snapshot].capture = Self.partial }
        shown = version
        isFailing = false
    }

    /// Adds a capture that failed before there was a document of it.
    package mutating func add(_ failed: Capture, captured: String, revision: String? = nil) {
        snapshots.append(Snapshot(captured: captured, revision: revision, version: nil, capture: failed))
        comeBack(snapshots.count - 1, nil)
        fail(failed, snapshots.count - 1)
    }

    /// Says that the page was taken out of the archive.
    package mutating func delete(at time: String) {
        guard !snapshots.isEmpty, !isGone else { return }
        isGone = true
        var event = HistoryEvent(kind: .deleted, snapshot: snapshots.count - 1, from: shown, to: nil, summary: EventSummary.deleted)
        event.time = time
        events.append(event)
    }

    private mutating func comeBack(_ snapshot: Int, _ digest: CaptureDigest?) {
        guard isGone else { return }
        isGone = false
        let known = digest.flatMap { numbers[$0.words] }
        events.append(
            HistoryEvent(kind: .returned, snapshot: snapshot, from: shown, to: known, summary: EventSummary.returned(isSame: known != nil && known == shown)))
    }

    /// The history so far.
    package func history() -> History {
        HistoryAssembly(snapshots: snapshots, versions: versions, lines: lines, events: events).history()
    }

    private static let partial = Capture(.partial, reason: "A part of the text is missing that stood there before and came back later.")

    private mutating func fail(_ capture: Capture, _ snapshot: Int) {
        if !isFailing {
            events.append(HistoryEvent(kind: .failed, snapshot: snapshot, from: shown, to: nil, summary: EventSummary.failed(capture)))
        }
        isFailing = true
    }

    /// A text seen before.
    private mutating func meet(_ version: Int, _ snapshot: Int, _ compare: Comparer) {
        versions[version].captures += 1
        versions[version].last = snapshot
        lines[versions[version].line].last = snapshot
        guard let before = shown, before != version else {
            if isFailing {
                events.append(
                    HistoryEvent(kind: .recovered, snapshot: snapshot, from: shown, to: version, summary: EventSummary.there(version)))
            }
            return
        }
        versions[version].stretches += 1
        let line = versions[version].line
        let isWhole = !versions[version].isPartial && versions[before].line == line
        let isProof = isWhole && versions[before].stretches == 1 && isProvenPartial(before, by: versions[version].digest)
        if isProof { markPartial(before, next: versions[version].digest) }
        let wasCutOff = isWhole && versions[before].isPartial
        let kind: HistoryEvent.Kind = wasCutOff ? .recovered : versions[version].isPartial ? .partial : .variant
        var event = compared(HistoryEvent(kind: kind, snapshot: snapshot, from: before, to: version, summary: ""), compare)
        event.summary = wasCutOff ? EventSummary.recovered(nil) : EventSummary.back(to: version)
        events.append(event)
        lines[line].current = version
    }

    /// A text not seen before.
    private mutating func begin(_ digest: CaptureDigest, _ snapshot: Int, _ compare: Comparer) {
        let version = versions.count
        numbers[digest.words] = version
        let known = lines.indices.filter { lines[$0].holds(digest.header) }.max { lines[$0].last < lines[$1].last }
        let line = known ?? lines.count
        let base = known.map { lines[$0].current }
        let isCutOff = digest.capture.status == .partial
        versions.append(
            KnownVersion(
                digest: digest, line: line, previous: base, first: snapshot, last: snapshot, isPartial: isCutOff, event: nil))
        if let base {
            let wasCutOff = !isCutOff && (versions[base].isPartial || isProvenPartial(base, by: digest) || isBrokenOff(base, of: digest))
            if wasCutOff { markPartial(from: base, next: digest) }
            // What a whole text brings is told against the last whole text.
            let reference = wasCutOff ? lastWhole(before: base) : base
            var event = compared(
                HistoryEvent(kind: isCutOff ? .partial : wasCutOff ? .recovered : .changed, snapshot: snapshot, from: reference, to: version, summary: ""),
                compare)
            if isCutOff { event.summary = EventSummary.cutOff(digest.capture) }
            if wasCutOff { event.summary = EventSummary.recovered(event.summary) }
            append(event, for: version)
        } else if let shown {
            var event = compared(HistoryEvent(kind: .variant, snapshot: snapshot, from: shown, to: version, summary: ""), compare)
            versions[version].news = event.summary
            event.summary = EventSummary.variant(digest.header)
            append(event, for: version)
        } else if isFailing {
            append(HistoryEvent(kind: .recovered, snapshot: snapshot, from: nil, to: version, summary: EventSummary.there(version)), for: version)
        }
        if known == nil {
            lines.append(VariantLine(header: digest.header, current: version, first: snapshot, last: snapshot))
        } else {
            lines[line].current = version
            lines[line].last = snapshot
            if digest.header.controller != nil { lines[line].header = digest.header }
        }
    }

    private mutating func append(_ event: HistoryEvent, for version: Int) {
        versions[version].event = events.count
        events.append(event)
    }

    /// Fills in what the two versions of an event differ in.
    private mutating func compared(_ event: HistoryEvent, _ compare: Comparer) -> HistoryEvent {
        guard let from = event.from, let to = event.to else { return event }
        let comparison = comparisons[Step(from: from, to: to)] ?? compare(versions[from].first, versions[to].first)
            ?? VersionComparison(old: versions[from].digest, new: versions[to].digest)
        comparisons[Step(from: from, to: to)] = comparison
        var event = event
        let date = newDate(of: to, against: from)
        let isOlder = isDatedBack(to, against: from)
        event.isAnnounced = date != nil && !isOlder
        (event.headlines, event.changes) = (comparison.headlines, comparison.changes)
        let before = snapshots[..<event.snapshot].last { $0.version == from } ?? snapshots[versions[from].last]
        if let old = before.address, let new = snapshots[event.snapshot].address { event.compared = HistoryEvent.Pages(old: old, new: new) }
        (event.added, event.removed, event.significant) = (comparison.added, comparison.removed, comparison.significant)
        (event.topics, event.severity, event.answers) = (comparison.topics, comparison.severity, comparison.answers)
        event.summary =
            isAnother(comparison, from, to)
            ? EventSummary.another(versions[to].digest) : EventSummary.changed(comparison, date: date, isOlder: isOlder)
        return event
    }

    /// Whether next to nothing of one text stands in the other: another document was put at the address.
    private func isAnother(_ comparison: VersionComparison, _ from: Int, _ to: Int) -> Bool {
        let (old, new) = (versions[from].digest.wordCount, versions[to].digest.wordCount)
        return min(old, new) >= 50 && comparison.removed * 5 >= old * 4 && comparison.added * 5 >= new * 4
    }

    /// Whether a version states an earlier day than another.
    private func isDatedBack(_ version: Int, against other: Int) -> Bool {
        guard let new = versions[version].digest.effectiveDate, let old = versions[other].digest.effectiveDate else { return false }
        return new < old
    }

    /// Whether the first text of a line breaks off where the next goes on: all else of it stands there, too.
    private func isBrokenOff(_ version: Int, of next: CaptureDigest) -> Bool {
        let digest = versions[version].digest
        guard versions[version].previous == nil, digest.endsOpen, next.wordCount * 10 > digest.wordCount * 11 else { return false }
        return digest.surplus(over: next).count <= 1
    }

    /// The day that a version states and another did not: from when it is in force, else for when it announces a change.
    private func newDate(of version: Int, against other: Int) -> CalendarDate? {
        let (new, old) = (versions[version].digest, versions[other].digest)
        if let date = new.effectiveDate, date != old.effectiveDate { return date }
        guard let date = new.announcedDate, date != old.announcedDate, date != old.effectiveDate else { return nil }
        return date
    }

    /// How many versions back a missing part is looked for.
    private static let memory = 3

    /// Whether the next text of its line shows that a version was cut off.
    private func isProvenPartial(_ version: Int, by next: CaptureDigest) -> Bool {
        var earlier: [CaptureDigest] = []
        var before = versions[version].previous
        while let index = before, earlier.count < Self.memory {
            earlier.append(versions[index].digest)
            before = versions[index].previous
        }
        return PartialProof.holds(versions[version].digest, next: next, earlier: earlier)
    }

    /// The version that stood last in its line before one that was cut off and any like it.
    private func lastWhole(before version: Int) -> Int {
        var last = version
        while versions[last].isPartial, let previous = versions[last].previous { last = previous }
        return last
    }

    /// Says of a version, and of those right before it and after it in its line that lack the same, that they were cut off.
    private mutating func markPartial(from version: Int, next: CaptureDigest) {
        markPartial(version, next: next)
        for other in versions.indices.reversed().dropFirst()
        where versions[other].line == versions[version].line && other >= (versions[version].previous ?? version) && isProvenPartial(other, by: next) {
            markPartial(other, next: next)
        }
    }

    /// Says of a version that it was cut off, also in what was told of it before.
    private mutating func markPartial(_ version: Int, next: CaptureDigest) {
        guard !versions[version].isPartial else { return }
        versions[version].isPartial = true
        if let event = versions[version].event {
            // Edits that came with the loss or with the recovery are not missing; so by the whole text that is nearer.
            let whole = [versions[lastWhole(before: version)].digest, next]
            let shares = whole.map { text in CaptureDigest.count(text.surplus(over: versions[version].digest)) * 100 / max(1, text.wordCount) }
            events[event].kind = .partial
            events[event].summary = EventSummary.partial(percent: shares.filter { $0 > 0 }.min() ?? 0)
        }
        for snapshot in versions[version].first...versions[version].last where snapshots[snapshot].version == version {
            snapshots[snapshot].capture = Self.partial
        }
    }
}
