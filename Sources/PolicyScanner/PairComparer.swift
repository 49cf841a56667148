import PolicyDiff
package import PolicyModel

/// The stages of a comparison in their order: pairs of saved pages in, everything that was learnt from holding them together out.
package struct PairComparer: Sendable {
    private let scanner: PageScanner
    private let showsPunctuation: Bool
    /// How much is done at once for one pair.
    private let work: OrderedMap

    package init(scanner: PageScanner, showsPunctuation: Bool, work: OrderedMap) {
        self.scanner = scanner
        self.showsPunctuation = showsPunctuation
        self.work = work
    }

    /// What is done with documents once they are read: words are aligned while rules are run.
    private enum Step {
        case alignment(old: PolicyDocument, new: PolicyDocument)
        case scan(PolicyDocument?)
    }

    private enum Outgrowth {
        case alignment(DocumentAlignment)
        case page(ScannedPage?)
    }

    /// Compares a pair of pages.
    package func compare(_ pair: LoadedPair) -> ComparedPath {
        if let error = pair.error { return ComparedPath(unreadable: pair.path, problem: "\(error.path): \(error.problem)") }
        let documents = work.map([pair.old, pair.new]) { [scanner] in $0.map(scanner.document) }
        let none = PageScanner.nothing.document
        let steps = [.alignment(old: documents[0] ?? none, new: documents[1] ?? none)] + documents.map(Step.scan)
        let results = work.map(steps) { [scanner] step -> Outgrowth in
            switch step {
            case .alignment(let old, let new): .alignment(DocumentAlignment(old: old, new: new))
            case .scan(let document): .page(document.map { scanner.scan($0) })
            }
        }
        guard case .alignment(let alignment) = results[0], case .page(let old) = results[1], case .page(let new) = results[2] else {
            preconditionFailure("each step grows into what it was for")
        }
        return compare(pair.path, old, new, alignment)
    }

    private func compare(_ path: String, _ old: ScannedPage?, _ new: ScannedPage?, _ alignment: DocumentAlignment) -> ComparedPath {
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
}
