import Dispatch
import PolicyDiff
import PolicyModel
import PolicySources
import Synchronization

/// The stages of a comparison in their order: pairs of saved pages in, everything that was learnt from holding them together out. As much
/// is done at once as there are cores.
struct PairComparer: Sendable {
    let scanner: PageScanner
    let showsPunctuation: Bool

    /// The bytes of both sides of a pair, or why they could not be read.
    struct LoadedPair: Sendable {
        var path: String
        var old: SavedPage?
        var new: SavedPage?
        var error: PageError?
    }

    /// What is done with documents once they are read: words are aligned while rules are run.
    private enum Work {
        case alignment(old: PolicyDocument, new: PolicyDocument)
        case scan(PolicyDocument)
        case nothing
    }

    private enum Outgrowth {
        case alignment(DocumentAlignment)
        case page(ScannedPage)
        case nothing

        var page: ScannedPage? {
            if case .page(let page) = self { page } else { nil }
        }
    }

    /// Compares pairs of pages; the results are in their order.
    func compare(_ pairs: [LoadedPair]) -> [ComparedPath] {
        let documents = Self.map(pairs.flatMap { $0.error == nil ? [$0.old, $0.new] : [nil, nil] }) { $0.map(scanner.document) }
        let work = pairs.indices.map { index -> Work in
            guard pairs[index].error == nil else { return .nothing }
            let none = PageScanner.nothing.document
            return .alignment(old: documents[2 * index] ?? none, new: documents[2 * index + 1] ?? none)
        }
        let results = Self.map(work + documents.map { $0.map(Work.scan) ?? .nothing }) { work -> Outgrowth in
            switch work {
            case .alignment(let old, let new): .alignment(DocumentAlignment(old: old, new: new))
            case .scan(let document): .page(scanner.scan(document))
            case .nothing: .nothing
            }
        }
        return Self.map(Array(pairs.indices)) { index in
            guard case .alignment(let alignment) = results[index] else { return Self.unreadable(pairs[index]) }
            let (old, new) = (results[pairs.count + 2 * index].page, results[pairs.count + 2 * index + 1].page)
            return Self.compare(pairs[index].path, old, new, alignment, showsPunctuation)
        }
    }

    private static func unreadable(_ pair: LoadedPair) -> ComparedPath {
        ComparedPath(unreadable: pair.path, problem: pair.error.map { "\($0.path): \($0.problem)" } ?? "")
    }

    private static func compare(
        _ path: String, _ old: ScannedPage?, _ new: ScannedPage?, _ alignment: DocumentAlignment, _ showsPunctuation: Bool
    ) -> ComparedPath {
        var pages = ComparedPages(old: old ?? PageScanner.nothing, new: new ?? PageScanner.nothing, comparison: Comparison())
        pages.comparison = DocumentComparer.compare(
            old: pages.old, new: pages.new, aligned: alignment, showsPunctuation: showsPunctuation)
        // Of a page that is no policy nothing is claimed, so nothing was removed from it.
        if pages.hasFailedCapture { pages.comparison = Comparison(obstacles: pages.comparison.obstacles) }
        guard old == nil || new == nil else { return ComparedPath(path: path, pages: pages) }
        // Nothing is a variant of nothing, and lacks nothing.
        pages.comparison.obstacles.removeAll { $0.isVariant || $0.isLack }
        return ComparedPath(path: path, pages: pages, presence: old == nil ? .onlyNew : .onlyOld)
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
}
