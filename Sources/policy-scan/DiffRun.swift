import FoundationEssentials
import PolicyModel
import PolicyReport
import PolicySources

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
    private let comparer: PairComparer

    init(_ source: consuming PageSource, _ comparer: PairComparer) {
        self.source = source
        self.comparer = comparer
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
            var loaded: [PairComparer.LoadedPair] = []
            for pair in pairs[start..<min(start + batch, pairs.count)] {
                let page = load(pair)
                // Where two pages were named there is nothing to report without both.
                if let error = page.error, pairing.isSingle { throw Problem(error) }
                loaded.append(page)
            }
            let compared = comparer.compare(loaded)
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

    private mutating func load(_ pair: PagePairing.Pair) -> PairComparer.LoadedPair {
        var loaded = PairComparer.LoadedPair(path: pair.path)
        do throws(PageError) {
            if let old = pair.old { loaded.old = try source.load(old) }
            if let new = pair.new { loaded.new = try source.load(new) }
        } catch {
            loaded.error = error
        }
        return loaded
    }

    private func note(_ listing: PageListing, _ name: String) {
        StandardError.note(leftOutOf: name, passedOver: listing.passedOver, linkedFolders: listing.linkedFolders)
    }

    private static func mixed(folder: String, page: String) -> PageError {
        PageError(path: folder, problem: "is a folder, but \(page) is a page", remedy: "name two pages or two folders")
    }
}
