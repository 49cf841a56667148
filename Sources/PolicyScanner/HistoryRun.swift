package import PolicyDiff
package import PolicyModel
package import PolicySources

/// One run over the captures of a page, oldest first: several are read at a time, each distinct file of a repository once, and of pages
/// whose content is in the memory nothing but what a new text has to be compared with.
package struct HistoryRun<Observer: RunObserver> {
    /// Gives the bytes of a capture that is an object of a repository; `name` is what a problem is told about.
    package typealias ObjectReader = (_ object: String, _ name: String) throws(PageError) -> [UInt8]

    /// What came of the run so far.
    package private(set) var outcome = Outcome()
    /// What is known of captures already, and after the run of all that were read.
    package private(set) var memory: HistoryMemory
    private let scanner: PageScanner
    private let loader: PageLoader
    private let work: OrderedMap
    private let observer: Observer
    /// The words of all texts so far.
    private var texts: Set<SIMD2<UInt64>> = []
    /// Digests by what they are made of: of many captures only the markup differs.
    private var digests: [KeyedHash.Value: CaptureDigest] = [:]
    private var pages = RecentPages()

    package init(
        scanner: PageScanner, loader: PageLoader, memory: HistoryMemory = HistoryMemory(), work: OrderedMap = OrderedMap(), observer: Observer
    ) {
        self.scanner = scanner
        self.loader = loader
        self.memory = memory
        self.work = work
        self.observer = observer
    }

    /// What there is to read of a capture before work on several at once begins.
    private enum Source: Sendable {
        /// The page is still to be read, or its content to be known.
        case file(String)
        case bytes(SavedPage)
        case page(SavedPage, content: KeyedHash.Value)
        /// The content is known, or comes earlier in the same batch.
        case known(content: KeyedHash.Value)
        case problem(PageError)
    }

    /// A capture with what was learnt from it; `page` only where its text may be new.
    private struct Reading: Sendable {
        var content: KeyedHash.Value
        var digest: CaptureDigest?
        /// The hash of what the digest was made of.
        var source: KeyedHash.Value?
        var page: ScannedPage?
    }

    /// Says what could not be read, or left out because of it.
    package mutating func complain(_ error: PageError) {
        outcome.add(error)
        observer.tell(error)
    }

    /// Tells the history of the captures; a deletion comes before the capture whose index it names.
    package mutating func history(
        of captures: [ArchivedCapture], deletions: [ArchivedDeletion] = [], read: ObjectReader
    ) -> History {
        var builder = HistoryBuilder()
        var gone = deletions[...]
        /// The content of each snapshot; `nil` where it could not be read.
        var contents: [KeyedHash.Value?] = []
        // Two captures per thread: enough to keep all busy, few enough that the memory of one batch still is in the caches for the next.
        let batch = work.threads * 2
        for start in stride(from: 0, to: captures.count, by: batch) {
            observer.show(start, of: captures.count)
            let part = captures[start..<min(start + batch, captures.count)]
            let readings = readings(of: sources(of: part, read: read))
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
                        compare(old, new, contents, captures, read)
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
    private func sources(of captures: ArraySlice<ArchivedCapture>, read: ObjectReader) -> [Source] {
        var coming: Set<KeyedHash.Value> = []
        return captures.map { capture in
            let (id, page): (String, String)
            switch capture.place {
            case .file(let path): return .file(path)
            case .page(let page): return .bytes(page)
            case .object(let object, let name): (id, page) = (object, name)
            }
            // Git's id of an object is a hash of its content.
            let content = memory.hash(of: Array(id.utf8))
            guard memory.digest(of: content) == nil, coming.insert(content).inserted else { return .known(content: content) }
            do throws(PageError) {
                return .page(try loader.page(page, read(id, "\(capture.revision):\(page)")), content: content)
            } catch {
                coming.remove(content)
                return .problem(error)
            }
        }
    }

    /// What is learnt of some captures at once, from what was known before all of them.
    private func readings(of sources: [Source]) -> [Result<Reading, PageError>] { work.map(sources) { reading(of: $0) } }

    private func reading(of source: Source) -> Result<Reading, PageError> {
        switch source {
        case .problem(let error): return .failure(error)
        case .known(let content): return .success(Reading(content: content))
        case .page(let page, let content): return .success(reading(of: page, content))
        case .bytes(let page): return .success(reading(of: page))
        case .file(let path):
            do throws(PageError) {
                return .success(reading(of: try loader.load(.file(path))))
            } catch {
                return .failure(error)
            }
        }
    }

    private func reading(of page: SavedPage) -> Reading {
        let content = memory.hash(of: page.bytes, kind: page.format.rawValue)
        return memory.digest(of: content) == nil ? reading(of: page, content) : Reading(content: content)
    }

    private func reading(of page: SavedPage, _ content: KeyedHash.Value) -> Reading {
        let document = scanner.document(page)
        let source = memory.hash(of: CaptureDigest.source(of: document))
        let digest = digests[source] ?? CaptureDigest(document)
        let isKnown = digest.capture.status.isFailed || texts.contains(digest.words)
        return Reading(content: content, digest: digest, source: source, page: isKnown ? nil : scanner.scan(document))
    }

    /// How the captures of two snapshots differ, as remembered, else by their pages.
    private mutating func compare(
        _ old: Int, _ new: Int, _ contents: [KeyedHash.Value?], _ captures: [ArchivedCapture], _ read: ObjectReader
    ) -> VersionComparison? {
        guard let before = contents[old], let after = contents[new] else { return nil }
        if let known = memory.comparison(of: before, with: after) { return known }
        guard let older = page(of: old, captures[old], read), let newer = page(of: new, captures[new], read) else { return nil }
        let comparison = VersionComparison(old: older, new: newer)
        memory.keep(comparison, of: before, with: after)
        return comparison
    }

    private mutating func page(of snapshot: Int, _ capture: ArchivedCapture, _ read: ObjectReader) -> ScannedPage? {
        if let page = pages.page(of: snapshot) { return page }
        do throws(PageError) {
            let saved = switch capture.place {
            case .file(let path): try loader.load(.file(path))
            case .page(let page): page
            case .object(let id, let page): try loader.page(page, read(id, "\(capture.revision):\(page)"))
            }
            let page = scanner.scan(saved)
            pages.keep(page, of: snapshot)
            return page
        } catch {
            complain(error)
            return nil
        }
    }
}
