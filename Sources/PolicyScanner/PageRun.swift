package import PolicyModel
package import PolicySources

/// One run over the pages that the user named: several at a time, handed on in the order of their names.
package struct PageRun<Observer: RunObserver>: Sendable {
    /// A page, or why there is none. Not a `Result`, whose first use has the runtime look through all conformances for `Error`: a good part of
    /// the time of a small page.
    private enum Reading<Page: Sendable>: Sendable {
        case page(Page)
        case problem(PageError)
    }

    /// In how many threads a page is read that is the only one.
    private static var threadsOfOne: Int { 2 }

    /// What came of the run so far.
    package var outcome = Outcome()
    /// Where the pages are, in the order in which they are read.
    package let origins: [PageOrigin]
    private let loader: PageLoader
    private let work: OrderedMap
    private let observer: Observer
    /// What an earlier run has done already.
    private var finished: FinishedLines?
    /// How many threads may work at once.
    private let most: Int

    /// Finds the pages; what cannot be found is in the outcome.
    package init(_ source: NamedPages, work: OrderedMap = OrderedMap(), finished: FinishedLines? = nil, observer: Observer) {
        self.finished = finished
        loader = source.loader
        self.work = work
        self.observer = observer
        most = work.isBound ? work.threads : .max
        var origins: [PageOrigin] = []
        for argument in source.files {
            do throws(PageError) {
                let found = try source.finder.find(argument)
                origins += found.origins
                for problem in found.problems { Self.tell(problem, &outcome, observer) }
                observer.tell(found.leftOut, of: argument)
            } catch {
                Self.tell(error, &outcome, observer)
            }
        }
        self.origins = origins
    }

    /// Reads all pages. `read` makes of a saved page what is wanted of it, in up to so many threads; it runs on several pages at once. `each`
    /// is given what it made, and `fail` why there is nothing to give, in the order of the origins.
    package mutating func run<Page: Sendable, Failure: Error>(
        _ read: @escaping @Sendable (_ page: SavedPage, _ threads: Int) -> Page, each: (Page, inout Outcome) throws(Failure) -> Void,
        fail: (PageError) throws(Failure) -> Void = { _ in }
    ) throws(Failure) {
        let loader = loader
        var coming = ComingPages(origins, loader: loader, finished: finished)
        let threads = coming.isSingle ? min(Self.threadsOfOne, most) : 1
        var done = 0
        let work = coming.isSingle ? OrderedMap(threads: 1) : work
        try work.run { () throws(Failure) -> ComingPages.Coming? in
            coming.next()
        } _: { coming -> Reading<Page> in
            do throws(PageError) {
                switch coming {
                case .origin(let origin): return .page(read(try loader.load(origin), threads))
                case .problem(let error): return .problem(error)
                }
            } catch {
                return .problem(error)
            }
        } each: { reading throws(Failure) in
            observer.show(nil, of: coming.total)
            switch reading {
            case .page(let page): try each(page, &outcome)
            case .problem(let error):
                Self.tell(error, &outcome, observer)
                try fail(error)
            }
            done += 1
            observer.show(done, of: coming.total)
        }
        observer.show(nil, of: coming.total)
        if let finished, finished.unreadable > 0 {
            Self.tell(
                PageError(path: FileName.shown(finished.path), problem: "tells of pages that could not be read before: \(finished.unreadable)"), &outcome,
                observer)
        }
    }

    /// What could not be found and is not told of yet.
    package mutating func newErrors() -> [PageError] {
        var finished = finished
        defer { self.finished = finished }
        return outcome.errors.filter { finished?.take($0.path) != true }
    }

    private static func tell(_ error: PageError, _ outcome: inout Outcome, _ observer: Observer) {
        outcome.add(error)
        observer.tell(error)
    }
}
