package import PolicyModel
package import PolicySources

/// One run over pairs of pages: both sides of several pairs are compared at a time, handed on in the order of their paths.
package struct PairRun<Observer: RunObserver>: ~Copyable {
    /// What came of the run so far.
    package var outcome = Outcome()
    private var source: PageSource
    private let scanner: PageScanner
    private let showsPunctuation: Bool
    private let work: OrderedMap
    private let observer: Observer

    package init(
        _ source: consuming PageSource, scanner: PageScanner, showsPunctuation: Bool, work: OrderedMap = OrderedMap(), observer: Observer
    ) {
        self.source = source
        self.scanner = scanner
        self.showsPunctuation = showsPunctuation
        self.work = work
        self.observer = observer
    }

    /// Pairs what two arguments name: two pages, or two folders.
    package mutating func pairing(_ old: String, _ new: String) throws(PageError) -> PagePairing {
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
    package mutating func pairing(of paths: [String], from old: String, to new: String) throws(PageError) -> PagePairing {
        var before = try source.find(paths, at: old)
        let after = try source.find(paths, at: new)
        for (index, path) in paths.enumerated() where !before.isThere[index] && !after.isThere[index] {
            throw PageError(
                path: path, problem: "is in neither revision",
                remedy: "name pages and folders by their paths in the repository's folder, after --")
        }
        note(before.pages, old)
        note(after.pages, new)
        let (oldPaths, newPaths) = (Set(before.pages.entries.map(\.path)), Set(after.pages.entries.map(\.path)))
        // Only where something went and something came can a page have got another name.
        if !oldPaths.isSubset(of: newPaths), !newPaths.isSubset(of: oldPaths) {
            let names = try source.renames(from: old, to: new).filter { !newPaths.contains($0.key) && newPaths.contains($0.value) }
            before.pages = before.pages.renamed(names)
        }
        let isSingle = paths.count == 1 && (before.pages.entries + after.pages.entries).allSatisfy { $0.path == paths[0] }
        let pairing = PagePairing(old: before.pages, new: after.pages, isSingle: isSingle)
        guard !pairing.pairs.isEmpty else { throw PageError(path: paths.first ?? new, problem: "holds no pages") }
        return pairing
    }

    /// Compares all pairs. `each` is given what came of them, in their order.
    package mutating func run(_ pairing: PagePairing, each: (ComparedPath, inout Outcome) throws -> Void) throws {
        for problem in pairing.problems { tell(problem) }
        let total = pairing.pairs.count
        // Of one pair the steps are worked on at once, of several the pairs.
        let comparer = PairComparer(
            scanner: scanner, showsPunctuation: showsPunctuation, work: total == 1 ? work : OrderedMap(threads: 1))
        let work = total == 1 ? OrderedMap(threads: 1) : work
        var rest = pairing.pairs.makeIterator()
        var done = 0
        try work.run {
            guard let pair = rest.next() else { return nil }
            return load(pair)
        } _: { pair in
            (path: comparer.compare(pair), error: pair.error)
        } each: { compared in
            observer.show(nil, of: total)
            if let error = compared.error { tell(error) }
            outcome.hasFailedCapture = outcome.hasFailedCapture || compared.path.status == .failed
            try each(compared.path, &outcome)
            done += 1
            observer.show(done, of: total)
        }
        observer.show(nil, of: total)
    }

    private mutating func tell(_ error: PageError) {
        outcome.add(error)
        observer.tell(error)
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

    private func note(_ listing: PageListing, _ name: String) {
        observer.tell(listing.leftOut, of: name)
    }

    private static func mixed(folder: String, page: String) -> PageError {
        PageError(path: FileName.shown(folder), problem: "is a folder, but \(FileName.shown(page)) is a page", remedy: "name two pages or two folders")
    }
}
