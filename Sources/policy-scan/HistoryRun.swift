import Dispatch
import FoundationEssentials
import PolicyDiff
import PolicyModel
import PolicySnapshots
import Synchronization

/// One run over the captures of a page, oldest first: several are read at a time, each distinct file of a repository once.
struct HistoryRun {
    /// Whether every capture could be read; what could not has been said on standard error.
    private(set) var isComplete = true
    private let scanner: PageScanner
    private let loader: PageLoader
    private var builder = HistoryBuilder()
    /// By object id, for files that a repository holds in several commits.
    private var digests: [String: CaptureDigest] = [:]
    private var texts: Set<SIMD2<UInt64>> = []

    init(scanner: PageScanner, loader: PageLoader) {
        self.scanner = scanner
        self.loader = loader
    }

    /// A capture with what was learnt from it; `page` only where its text may be new.
    private struct Reading: Sendable {
        var digest: CaptureDigest
        var page: ScannedPage?
    }

    /// What loading a capture gave.
    private enum Load: Sendable {
        case page(SavedPage)
        /// Its digest is there from another commit with the same file.
        case known
        case problem(PageError)
    }

    /// Tells the history of the captures; `read` gives the bytes of one that is an object of a repository.
    mutating func history(
        of captures: [ArchivedCapture], read: (_ object: String, _ name: String) throws(PageError) -> [UInt8]
    ) -> History {
        // A few captures per core: enough to keep all busy, few enough to bound what is held at once.
        let batch = max(1, ProcessInfo.processInfo.activeProcessorCount) * 4
        let progress = Progress(total: captures.count, of: "captures")
        for start in stride(from: 0, to: captures.count, by: batch) {
            progress.show(start)
            let part = captures[start..<min(start + batch, captures.count)]
            let pages = part.map { load($0, read: read) }
            progress.hide()
            let readings = self.readings(of: pages)
            for (index, capture) in part.enumerated() {
                if case .problem(let error) = pages[index] { fail(capture, error) } else { add(capture, readings[index]) }
            }
        }
        return builder.history()
    }

    /// Says what could not be read, or left out because of it.
    mutating func complain(_ error: PageError) {
        isComplete = false
        StandardError.write(Problem(error))
    }

    private func load(
        _ capture: ArchivedCapture, read: (_ object: String, _ name: String) throws(PageError) -> [UInt8]
    ) -> Load {
        do throws(PageError) {
            switch capture.place {
            case .file(let path): return .page(try loader.load(.file(path)))
            case .object(let id, let page):
                guard digests[id] == nil else { return .known }
                return .page(try loader.page(page, read(id, "\(capture.revision):\(page)")))
            }
        } catch {
            return .problem(error)
        }
    }

    /// A capture that cannot be read is one that failed.
    private mutating func fail(_ capture: ArchivedCapture, _ error: PageError) {
        complain(error)
        let status: CaptureStatus = error.isOtherFormat ? .notAPolicy : .empty
        builder.add(
            Capture(status, reason: "The capture cannot be read: \(error.problem)."), captured: capture.captured, revision: capture.revision)
    }

    private func readings(of pages: [Load]) -> [Reading?] {
        let (scanner, known) = (scanner, texts)
        let readings = Mutex([Reading?](repeating: nil, count: pages.count))
        DispatchQueue.concurrentPerform(iterations: pages.count) { index in
            guard case .page(let page) = pages[index] else { return }
            let document = scanner.document(page)
            let digest = CaptureDigest(document)
            let isKnown = known.contains(digest.words) || digest.capture.status.isFailed
            let reading = Reading(digest: digest, page: isKnown ? nil : scanner.scan(document))
            readings.withLock { $0[index] = reading }
        }
        return readings.withLock { $0 }
    }

    private mutating func add(_ capture: ArchivedCapture, _ reading: Reading?) {
        var id: String?
        if case .object(let object, _) = capture.place { id = object }
        guard let digest = reading?.digest ?? id.flatMap({ digests[$0] }) else { return }
        if let id { digests[id] = digest }
        if !digest.capture.status.isFailed { texts.insert(digest.words) }
        let captured = capture.captured
        // A text that was seen before is not asked for.
        builder.add(digest, captured: captured, revision: capture.revision) {
            reading?.page ?? ScannedPage(document: PolicyDocument(path: ""), findings: [], answers: [])
        }
    }
}
