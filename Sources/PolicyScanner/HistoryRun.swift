package import PolicyDiff
package import PolicyModel
package import PolicySources

/// One run over the captures of a page, oldest first: several are read at a time, each distinct file of a repository once, and of pages
/// whose content is in the memory nothing but what a new text has to be compared with.
package struct HistoryRun<Observer: RunObserver> {
    /// What came of the run so far.
    package private(set) var outcome = Outcome()
    /// What is known of captures already, and after the run of all that were read.
    package private(set) var memory: HistoryMemory
    private let scanner: PageScanner
    private let work: OrderedMap
    private let observer: Observer
    /// The words of all texts so far.
    private var texts: Set<LongHash> = []
    /// Digests by what they are made of: of many captures only the markup differs.
    private var digests: [LongHash: CaptureDigest] = [:]
    private var pages = RecentPages()

    package init(
        scanner: PageScanner, memory: HistoryMemory = HistoryMemory(), work: OrderedMap = OrderedMap(), observer: Observer
    ) {
        self.scanner = scanner
        self.memory = memory
        self.work = work
        self.observer = observer
    }

    /// What there is to read of a capture before work on several at once begins.
    private enum Source: Sendable {
        /// The page is still to be read, or its content to be known.
        case origin(PageOrigin)
        case page(SavedPage, content: LongHash)
        /// The content is known, or comes earlier in the same batch.
        case known(content: LongHash)
        case problem(PageError)
    }

    /// A capture with what was learnt from it; `page` only where its text may be new.
    private struct Reading: Sendable {
        var content: LongHash
        var digest: CaptureDigest?
        /// The hash of what the digest was made of.
        var source: LongHash?
        var page: ScannedPage?
    }

    /// Says what could not be read, or left out because of it.
    package mutating func complain(_ error: PageError) {
        outcome.add(error)
        observer.tell(error)
    }

    /// Tells the history of the captures; a deletion comes before the capture whose index it names.
    package mutating func history(
        of captures: [ArchivedCapture], deletions: [ArchivedDeletion] = [], from source: inout PageSource
    ) -> History {
        var builder = HistoryBuilder()
        var gone = deletions[...]
        /// The content of each snapshot; `nil` where it could not be read.
        var contents: [LongHash?] = []
        // Two captures per thread: enough to keep all busy, few enough that the memory of one batch still is in the caches for the next.
        let batch = work.threads * 2
        for start in stride(from: 0, to: captures.count, by: batch) {
            observer.show(start, of: captures.count)
            let part = captures[start..<min(start + batch, captures.count)]
            let readings = readings(of: sources(of: part, from: &source), loader: source.loader)
            observer.show(nil, of: captures.count)
            for (index, (capture, result)) in zip(part.indices, zip(part, readings)) {
                while let deletion = gone.first, deletion.before <= index {
                    builder.delete(at: deletion.time)
                    gone.removeFirst()
                }
                switch result {
                case .failure(let error):
                    complain(error)
                    contents.append(nil)
                    builder.add(Self.unreadable(error), captured: capture.captured, revision: capture.revision)
                case .success(let reading):
                    contents.append(reading.content)
                    keep(reading, of: contents.count - 1)
                    guard let digest = memory.digest(of: reading.content) else { continue }
                    builder.add(digest, captured: capture.captured, revision: capture.revision, address: capture.address) { old, new in
                        compare(old, new, contents, captures, &source)
                    }
                }
            }
        }
        for deletion in gone { builder.delete(at: deletion.time) }
        let history = builder.history()
        outcome.hasFailedCapture = history.versions.isEmpty
        return history
    }

    /// A capture that cannot be read is one that failed.
    private static func unreadable(_ error: PageError) -> Capture {
        Capture(error.isOtherFormat ? .notAPolicy : .empty, reason: "The capture cannot be read: \(error.problem).")
    }

    private mutating func keep(_ reading: Reading, of snapshot: Int) {
        if let digest = reading.digest {
            memory.keep(digest, of: reading.content)
            if let source = reading.source { digests[source] = memory.digest(of: reading.content) }
        }
        guard let digest = memory.digest(of: reading.content), !digest.capture.status.isFailed else { return }
        let isNew = texts.insert(digest.words).inserted
        if isNew, let page = reading.page { pages.keep(page, of: snapshot) }
    }

    /// The sources of some captures. One git answers one question after the other, so objects are read here.
    private func sources(of captures: ArraySlice<ArchivedCapture>, from source: inout PageSource) -> [Source] {
        var coming: Set<LongHash> = []
        var sources: [Source] = []
        for capture in captures {
            guard case .object(let id, _) = capture.origin else {
                sources.append(.origin(capture.origin))
                continue
            }
            // Git's id of an object is a hash of its content.
            let content = memory.hash(of: Array(id.utf8))
            guard memory.digest(of: content) == nil, coming.insert(content).inserted else {
                sources.append(.known(content: content))
                continue
            }
            do throws(PageError) {
                sources.append(.page(try source.load(capture.origin), content: content))
            } catch {
                coming.remove(content)
                sources.append(.problem(error))
            }
        }
        return sources
    }

    /// What is learnt of some captures at once, from what was known before all of them.
    private func readings(of sources: [Source], loader: PageLoader) -> [Result<Reading, PageError>] {
        work.map(sources) { reading(of: $0, loader) }
    }

    private func reading(of source: Source, _ loader: PageLoader) -> Result<Reading, PageError> {
        switch source {
        case .problem(let error): return .failure(error)
        case .known(let content): return .success(Reading(content: content))
        case .page(let page, let content): return .success(reading(of: page, content))
        case .origin(let origin):
            do throws(PageError) {
                return .success(reading(of: try loader.load(origin)))
            } catch {
                return .failure(error)
            }
        }
    }

    private func reading(of page: SavedPage) -> Reading {
        var content = memory.hash(of: page.bytes, kind: page.format.rawValue)
        // What else the page shows makes another one of it.
        for frame in page.frames { content = memory.hash(of: frame.bytes, kind: "\(content)") }
        return memory.digest(of: content) == nil ? reading(of: page, content) : Reading(content: content)
    }

    private func reading(of page: SavedPage, _ content: LongHash) -> Reading {
        let document = scanner.document(page)
        let source = memory.hash(of: CaptureDigest.source(of: document))
        let digest = digests[source] ?? CaptureDigest(document)
        let isKnown = digest.capture.status.isFailed || texts.contains(digest.words)
        return Reading(content: content, digest: digest, source: source, page: isKnown ? nil : scanner.scan(document))
    }

    /// How the captures of two snapshots differ, as remembered, else by their pages.
    private mutating func compare(
        _ old: Int, _ new: Int, _ contents: [LongHash?], _ captures: [ArchivedCapture], _ source: inout PageSource
    ) -> VersionComparison? {
        guard let before = contents[old], let after = contents[new] else { return nil }
        if let known = memory.comparison(of: before, with: after) { return known }
        guard let older = page(of: old, captures[old], &source), let newer = page(of: new, captures[new], &source) else { return nil }
        let comparison = VersionComparison(old: older, new: newer)
        memory.keep(comparison, of: before, with: after)
        return comparison
    }

    private mutating func page(of snapshot: Int, _ capture: ArchivedCapture, _ source: inout PageSource) -> ScannedPage? {
        if let page = pages.page(of: snapshot) { return page }
        do throws(PageError) {
            let page = scanner.scan(try source.load(capture.origin))
            pages.keep(page, of: snapshot)
            return page
        } catch {
            complain(error)
            return nil
        }
    }
}
