import Dispatch
import FoundationEssentials
import PolicyDiff
import PolicyModel
import PolicyReport
import PolicySnapshots
import Synchronization

/// One run over pairs of pages: both sides of several pairs are read at a time, reported in the order of their paths.
struct DiffRun: ~Copyable {
    /// What the exit status says of a run.
    struct Outcome {
        var isComplete = true
        var hasFailedCapture = false
        var isFound = false

        /// The worst of what happened; `nil` for success.
        var exitStatus: ExitStatus? {
            isComplete ? hasFailedCapture ? .failedCapture : isFound ? .found : nil : .notDone
        }
    }

    private var source: PageSource
    private let scanner: PageScanner
    private let showsPunctuation: Bool

    init(_ source: consuming PageSource, _ scanner: PageScanner, showsPunctuation: Bool) {
        self.source = source
        self.scanner = scanner
        self.showsPunctuation = showsPunctuation
    }

    /// Pairs what two arguments name: two pages, or two folders.
    mutating func pairing(_ old: String, _ new: String) throws(PageError) -> PagePairing {
        switch (try source.find(old), try source.find(new)) {
        case (.page(let before), .page(let after)): return PagePairing(old: before, new: after)
        case (.folder(let before), .folder(let after)):
            note(before, old)
            note(after, new)
            return PagePairing(old: before, new: after)
        case (.folder, .page): throw Self.mixed(folder: old, page: new)
        case (.page, .folder): throw Self.mixed(folder: new, page: old)
        }
    }

    /// Pairs what stands at the same paths in two revisions.
    mutating func pairing(of paths: [String], in range: RevisionRange) throws(PageError) -> PagePairing {
        let before = try source.find(paths, at: range.old)
        let after = try source.find(paths, at: range.new)
        for (index, path) in paths.enumerated() where !before.isThere[index] && !after.isThere[index] {
            throw PageError(
                path: path, problem: "is in neither revision",
                remedy: "name pages and folders by their paths in the repository's folder, after --")
        }
        note(before.pages, range.old)
        note(after.pages, range.new)
        let isSingle = paths.count == 1 && (before.pages.entries + after.pages.entries).allSatisfy { $0.path == paths[0] }
        let pairing = PagePairing(old: before.pages, new: after.pages, isSingle: isSingle)
        guard !pairing.pairs.isEmpty else { throw PageError(path: paths.first ?? range.new, problem: "holds no pages") }
        return pairing
    }

    /// Compares all pairs and reports them.
    mutating func run(
        _ pairing: PagePairing, _ report: inout some PageReport<ComparedPath>, to output: inout ReportOutput, failOn: [ChangeFailOn]
    ) throws(Problem) -> Outcome {
        let pairs = pairing.pairs
        var outcome = Outcome(isComplete: pairing.problems.isEmpty)
        for problem in pairing.problems { StandardError.write(Problem(problem)) }
        // A few pages per core: enough to keep all busy, few enough to bound what is held at once.
        let batch = max(1, ProcessInfo.processInfo.activeProcessorCount) * 2
        let progress = Progress(total: pairs.count)
        try output.write(report.begin(pages: pairs.count))
        for start in stride(from: 0, to: pairs.count, by: batch) {
            progress.show(start)
            var loaded: [LoadedPair] = []
            for pair in pairs[start..<min(start + batch, pairs.count)] {
                let page = load(pair)
                // Where two pages were named there is nothing to report without both.
                if let error = page.error, pairing.isSingle { throw Problem(error) }
                loaded.append(page)
            }
            let compared = compare(loaded)
            progress.hide()
            for (page, error) in zip(compared, loaded.map(\.error)) {
                if let error { StandardError.write(Problem(error)) }
                try output.write(report.add(page))
                outcome.isComplete = outcome.isComplete && error == nil
                outcome.hasFailedCapture = outcome.hasFailedCapture || page.status == .failed
                if let pages = page.pages { outcome.isFound = outcome.isFound || failOn.contains { $0.isMet(by: pages.comparison) } }
            }
        }
        try output.write(report.end())
        try output.finish()
        return outcome
    }

    /// The bytes of both sides of a pair, or why they could not be read.
    private struct LoadedPair: Sendable {
        var path: String
        var old: SavedPage?
        var new: SavedPage?
        var error: PageError?
    }

    private mutating func load(_ pair: PagePairing.Pair) -> LoadedPair {
        var loaded = LoadedPair(path: pair.path)
        do throws(PageError) {
            if let old = pair.old { loaded.old = try source.load(old) }
            if let new = pair.new { loaded.new = try source.load(new) }
        } catch {
            loaded.error = error
        }
        return loaded
    }

    private func compare(_ pairs: [LoadedPair]) -> [ComparedPath] {
        let (scanner, showsPunctuation) = (scanner, showsPunctuation)
        let sides = pairs.flatMap { $0.error == nil ? [$0.old, $0.new] : [nil, nil] }
        let pages = Self.map(sides) { $0.map(scanner.scan) }
        let scanned = pairs.indices.map { (pair: pairs[$0], old: pages[2 * $0], new: pages[2 * $0 + 1]) }
        return Self.map(scanned) { Self.compare($0.pair, $0.old, $0.new, showsPunctuation) }
    }

    private static func compare(
        _ pair: LoadedPair, _ old: ScannedPage?, _ new: ScannedPage?, _ showsPunctuation: Bool
    ) -> ComparedPath {
        if let error = pair.error { return ComparedPath(unreadable: pair.path, problem: "\(error.path): \(error.problem)") }
        var pages = ComparedPages(old: old ?? PageScanner.nothing, new: new ?? PageScanner.nothing, comparison: Comparison())
        pages.comparison = DocumentComparer.compare(old: pages.old, new: pages.new, showsPunctuation: showsPunctuation)
        // Of a page that is no policy nothing is claimed, so nothing was removed from it.
        if pages.hasFailedCapture { pages.comparison = Comparison(obstacles: pages.comparison.obstacles) }
        guard old == nil || new == nil else { return ComparedPath(path: pair.path, pages: pages) }
        // Nothing is a variant of nothing, and lacks nothing.
        pages.comparison.obstacles = []
        return ComparedPath(path: pair.path, pages: pages, presence: old == nil ? .onlyNew : .onlyOld)
    }

    /// Works on several values at once; the results are in the order of the values, however many cores there are.
    private static func map<Value: Sendable, Result: Sendable>(_ values: [Value], _ body: @Sendable (Value) -> Result) -> [Result] {
        guard values.count > 1 else { return values.map(body) }
        let results = Mutex([Result?](repeating: nil, count: values.count))
        DispatchQueue.concurrentPerform(iterations: values.count) { index in
            let result = body(values[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }

    private func note(_ listing: PageListing, _ name: String) {
        StandardError.note(leftOutOf: name, passedOver: listing.passedOver, linkedFolders: listing.linkedFolders)
    }

    private static func mixed(folder: String, page: String) -> PageError {
        PageError(path: folder, problem: "is a folder, but \(page) is a page", remedy: "name two pages or two folders")
    }
}
