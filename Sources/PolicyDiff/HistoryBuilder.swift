package import PolicyModel

/// Tells the history of a page from its captures, one at a time, oldest first.
///
/// What a capture costs does not depend on how many came before. Two documents are compared only where a text appears that was not seen
/// before; everything else goes by digests.
package struct HistoryBuilder: Sendable {
    private var snapshots: [Snapshot] = []
    private var versions: [KnownVersion] = []
    private var numbers: [SIMD2<UInt64>: Int] = [:]
    private var lines: [VariantLine] = []
    private var pages = RecentPages()
    private var events: [HistoryEvent] = []
    /// For two versions the event that compared them, so that texts that alternate are compared once.
    private var comparisons: [SIMD2<Int>: Int] = [:]
    /// The version of the last capture that did not fail.
    private var shown: Int?
    private var isFailing = false

    package init() {}

    /// Adds the next capture.
    package mutating func add(_ page: ScannedPage, captured: String, revision: String? = nil) {
        add(CaptureDigest(page.document), captured: captured, revision: revision) { page }
    }

    /// Adds the next capture by its digest. The page itself is asked for only where its text is new.
    package mutating func add<Failure: Error>(
        _ digest: CaptureDigest, captured: String, revision: String? = nil, page: () throws(Failure) -> ScannedPage
    ) throws(Failure) {
        let snapshot = snapshots.count
        let known = numbers[digest.words]
        let new = digest.capture.status.isFailed || known != nil ? nil : try page()
        snapshots.append(Snapshot(captured: captured, revision: revision, version: nil, capture: digest.capture))
        if digest.capture.status.isFailed {
            fail(digest.capture, snapshot)
            return
        }
        if let version = known {
            meet(version, snapshot)
        } else if let new {
            begin(digest, new, snapshot)
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
        fail(failed, snapshots.count - 1)
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
    private mutating func meet(_ version: Int, _ snapshot: Int) {
        versions[version].captures += 1
        versions[version].last = snapshot
        lines[versions[version].line].last = snapshot
        pages.touch(version)
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
        if isProof, !versions[before].isPartial { markPartial(before, next: versions[version].digest) }
        let wasCutOff = isWhole && versions[before].isPartial
        let kind: HistoryEvent.Kind = wasCutOff ? .recovered : versions[version].isPartial ? .partial : .variant
        var event = compared(HistoryEvent(kind: kind, snapshot: snapshot, from: before, to: version, summary: ""), pages[version])
        event.summary = wasCutOff ? EventSummary.recovered(nil) : EventSummary.back(to: version)
        comparisons[[before, version]] = comparisons[[before, version]] ?? events.count
        events.append(event)
        lines[line].current = version
    }

    /// A text not seen before.
    private mutating func begin(_ digest: CaptureDigest, _ page: ScannedPage, _ snapshot: Int) {
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
            let wasCutOff = !isCutOff && (versions[base].isPartial || isProvenPartial(base, by: digest))
            if wasCutOff, !versions[base].isPartial { markPartial(base, next: digest) }
            // What a whole text brings is told against the last whole text.
            let reference = wasCutOff ? versions[base].previous ?? base : base
            var event = compared(
                HistoryEvent(kind: isCutOff ? .partial : wasCutOff ? .recovered : .changed, snapshot: snapshot, from: reference, to: version, summary: ""),
                page)
            if isCutOff { event.summary = EventSummary.cutOff(digest.capture) }
            if wasCutOff { event.summary = EventSummary.recovered(event.summary) }
            append(event, for: version)
        } else if let shown {
            var event = compared(HistoryEvent(kind: .variant, snapshot: snapshot, from: shown, to: version, summary: ""), page)
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
        pages.keep(page, of: version)
    }

    private mutating func append(_ event: HistoryEvent, for version: Int) {
        versions[version].event = events.count
        events.append(event)
    }

    /// Fills in what two versions differ in: as told before, else word by word where both pages are still there, else block by block.
    private func compared(_ event: HistoryEvent, _ page: ScannedPage?) -> HistoryEvent {
        guard let from = event.from, let to = event.to else { return event }
        var event = dated(event, from, to)
        if let known = comparisons[[from, to]].map({ events[$0] }) {
            (event.added, event.removed, event.significant) = (known.added, known.removed, known.significant)
            (event.topics, event.answers) = (known.topics, known.answers)
            return event
        }
        guard let older = pages[from], let page else {
            event.added = CaptureDigest.count(versions[to].digest.surplus(over: versions[from].digest))
            event.removed = CaptureDigest.count(versions[from].digest.surplus(over: versions[to].digest))
            event.summary = EventSummary.changed(event, Comparison(), date: versions[to].digest.effectiveDate)
            return event
        }
        let comparison = DocumentComparer.compare(old: older, new: page)
        let kept = comparison.alignment.reduce(0) { $0 + $1.new.count }
        event.added = versions[to].digest.wordCount - kept
        event.removed = versions[from].digest.wordCount - kept
        let significant = comparison.changes.filter(\.isSignificant)
        event.significant = significant.count
        event.topics = Topic.allCases.filter { topic in significant.contains { $0.topics.contains(topic) } }
        event.answers = comparison.answers
        event.summary = EventSummary.changed(event, comparison, date: versions[to].digest.effectiveDate)
        return event
    }

    private func dated(_ event: HistoryEvent, _ from: Int, _ to: Int) -> HistoryEvent {
        guard let date = versions[to].digest.effectiveDate else { return event }
        var event = event
        event.isAnnounced = date != versions[from].digest.effectiveDate
        return event
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

    /// Says of a version that it was cut off, also in what was told of it before.
    private mutating func markPartial(_ version: Int, next: CaptureDigest) {
        versions[version].isPartial = true
        let missing = CaptureDigest.count(next.surplus(over: versions[version].digest))
        if let event = versions[version].event {
            events[event].kind = .partial
            events[event].summary = EventSummary.partial(missing, next.wordCount)
        }
        for snapshot in versions[version].first...versions[version].last where snapshots[snapshot].version == version {
            snapshots[snapshot].capture = Self.partial
        }
    }
}
