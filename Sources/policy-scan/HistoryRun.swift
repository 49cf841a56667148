import Dispatch
import FoundationEssentials
import PolicyDiff
import PolicyModel
import PolicySources
import Synchronization

/// One run over the captures of a page, oldest first: several are read at a time, each distinct file of a repository once, and of pages
/// whose content is in the memory nothing but what a new text has to be compared with.
struct HistoryRun {
    /// Gives the bytes of a capture that is an object of a repository; `name` is what a problem is told about.
    typealias ObjectReader = (_ object: String, _ name: String) throws(PageError) -> [UInt8]

    /// Whether every capture could be read; what could not has been said on standard error.
    private(set) var isComplete = true
    /// What is known of captures already, and after the run of all that were read.
    private(set) var memory: HistoryMemory
    private let scanner: PageScanner
    private let loader: PageLoader
    /// The words of all texts so far.
    private var texts: Set<SIMD2<UInt64>> = []
    /// Digests by what they are made of: of many captures only the markup differs.
    private var digests: [KeyedHash.Value: CaptureDigest] = [:]
    private var pages = RecentPages()

    init(scanner: PageScanner, loader: PageLoader, memory: HistoryMemory) {
        self.scanner = scanner
        self.loader = loader
        self.memory = memory
    }

    /// What there is to read of a capture before work on several at once begins.
    private enum Source: Sendable {
        case file(String)
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
    mutating func complain(_ error: PageError) {
        isComplete = false
        StandardError.write(Problem(error))
    }

    /// Tells the history of the captures.
    mutating func history(of captures: [ArchivedCapture], read: ObjectReader) -> History {
        var builder = HistoryBuilder()
        /// The content of each snapshot; `nil` where it could not be read.
        var contents: [KeyedHash.Value?] = []
        // Two captures per core: enough to keep all busy, few enough that the memory of one batch still is in the caches for the next.
        let batch = max(1, ProcessInfo.processInfo.activeProcessorCount) * 2
        let progress = Progress(total: captures.count, of: "captures")
        for start in stride(from: 0, to: captures.count, by: batch) {
            progress.show(start)
            let part = captures[start..<min(start + batch, captures.count)]
            let readings = self.readings(of: sources(of: part, read: read))
            progress.hide()
            for (capture, result) in zip(part, readings) {
                switch result {
                case .failure(let error):
                    complain(error)
                    contents.append(nil)
                    builder.add(Self.unreadable(error), captured: capture.captured, revision: capture.revision)
                case .success(let reading):
                    contents.append(reading.content)
                    keep(reading, of: contents.count - 1)
                    guard let digest = memory.digest(of: reading.content) else { continue }
                    builder.add(digest, captured: capture.captured, revision: capture.revision) { old, new in
                        compare(old, new, contents, captures, read)
                    }
                }
            }
        }
        return builder.history()
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
            guard case .object(let id, let page) = capture.place else { return .file(capture.revision) }
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

    private func readings(of sources: [Source]) -> [Result<Reading, PageError>] {
        let readings = Mutex([Result<Reading, PageError>?](repeating: nil, count: sources.count))
        DispatchQueue.concurrentPerform(iterations: sources.count) { index in
            let reading = self.reading(of: sources[index])
            readings.withLock { $0[index] = reading }
        }
        return readings.withLock { $0.compactMap(\.self) }
    }

    private func reading(of source: Source) -> Result<Reading, PageError> {
        switch source {
        case .problem(let error): return .failure(error)
        case .known(let content): return .success(Reading(content: content))
        case .page(let page, let content): return .success(reading(of: page, content))
        case .file(let path):
            do throws(PageError) {
                let page = try loader.load(.file(path))
                let content = memory.hash(of: page.bytes, kind: page.format.rawValue)
                return .success(memory.digest(of: content) == nil ? reading(of: page, content) : Reading(content: content))
            } catch {
                return .failure(error)
            }
        }
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
