import Dispatch
import FoundationEssentials
import Glibc
import PolicyModel
import PolicyReport
import PolicySources
import Synchronization

/// One run over the pages that the user named: several at a time, reported in the order of their names.
struct PageRun<Page: Sendable> {
    /// A page, or why there is none. Not a `Result`, whose first use has the runtime look through all conformances for `Error`: a good part of
    /// the time of a small page.
    private enum Outcome: Sendable {
        case page(Page)
        case problem(PageError)
    }

    /// In how many threads a page is read that is the only one.
    private static var threadsOfOne: Int { 2 }

    /// Whether every page could be read; what could not has been said on standard error.
    private(set) var isComplete = true
    private let source: NamedPages
    private let read: @Sendable (_ page: SavedPage, _ threads: Int) -> Page

    /// `read` makes of a saved page what the report shows, in up to so many threads; it runs on several pages at once.
    init(_ source: NamedPages, read: @escaping @Sendable (_ page: SavedPage, _ threads: Int) -> Page) {
        self.source = source
        self.read = read
    }

    /// Reports all pages; `each` sees them in the same order.
    mutating func run(
        _ report: inout some PageReport<Page>, to output: inout ReportOutput, each: (Page) -> Void
    ) throws(Problem) {
        let locations = findPages()
        // A few pages per core: enough to keep all busy, few enough to bound what is held at once.
        let batch = locations.count > 1 ? max(1, ProcessInfo.processInfo.activeProcessorCount) * 4 : 1
        let progress = Progress(total: locations.count)
        try output.write(report.begin(pages: locations.count))
        for start in stride(from: 0, to: locations.count, by: batch) {
            progress.show(start)
            let outcomes = load(Array(locations[start..<min(start + batch, locations.count)]))
            progress.hide()
            for outcome in outcomes {
                switch outcome {
                case .page(let page):
                    try output.write(report.add(page))
                    each(page)
                case .problem(let error): complain(error)
                }
            }
        }
        try output.write(report.end())
        try output.finish()
    }

    private mutating func findPages() -> [PageLocation] {
        var locations: [PageLocation] = []
        for argument in source.files {
            do throws(PageError) {
                let found = try source.finder.find(argument)
                locations += found.locations
                for problem in found.problems { complain(problem) }
                StandardError.note(leftOutOf: argument, passedOver: found.passedOver, linkedFolders: found.linkedFolders)
            } catch {
                complain(error)
            }
        }
        return locations
    }

    private func load(_ locations: [PageLocation]) -> [Outcome] {
        let loader = source.loader
        let read = read
        let threads = locations.count == 1 ? Self.threadsOfOne : 1
        @Sendable func outcome(_ location: PageLocation) -> Outcome {
            do throws(PageError) {
                return .page(read(try loader.load(location), threads))
            } catch {
                return .problem(error)
            }
        }
        guard locations.count > 1 else { return locations.map(outcome) }
        let outcomes = Mutex([Outcome?](repeating: nil, count: locations.count))
        DispatchQueue.concurrentPerform(iterations: locations.count) { index in
            let page = outcome(locations[index])
            outcomes.withLock { $0[index] = page }
        }
        return outcomes.withLock { $0.compactMap(\.self) }
    }

    private mutating func complain(_ error: PageError) {
        isComplete = false
        StandardError.write(Problem(error))
    }
}
