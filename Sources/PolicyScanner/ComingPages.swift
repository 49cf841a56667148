import PolicyModel
import PolicySources

/// The pages of some origins in their order, one after the other: an archive brings all that are in it, each taken out when it is asked for.
struct ComingPages {
    /// What comes next.
    enum Coming: Sendable {
        /// Still to be read.
        case origin(PageOrigin)
        case problem(PageError)

        /// The name that a report has for it.
        var name: String {
            switch self {
            case .origin(let origin): origin.name
            case .problem(let error): error.path
            }
        }
    }

    /// Whether it is one page and no archive.
    let isSingle: Bool
    /// How many pages there are, as far as it is known.
    private(set) var total: Int
    private let loader: PageLoader
    private var rest: ArraySlice<PageOrigin>
    /// The archive whose pages come, and whether one came.
    private var archive: (any PageArchive)?
    private var isBegun = false
    /// What an earlier run has done already.
    private var finished: FinishedLines?
    /// Why the first archive cannot be opened.
    private var problem: PageError?

    /// Pages that are in `finished` are left out.
    init(_ origins: [PageOrigin], loader: PageLoader, finished: FinishedLines? = nil) {
        self.loader = loader
        self.finished = finished
        rest = origins[...]
        total = origins.count
        guard origins.count == 1 else {
            isSingle = false
            return
        }
        do throws(PageError) {
            archive = try loader.archive(at: origins[0])
        } catch {
            problem = error
        }
        isSingle = archive == nil
        if archive != nil || problem != nil { rest = [] }
    }

    mutating func next() -> Coming? {
        while let coming = following() {
            if finished?.take(coming.name) != true { return coming }
            total -= 1
        }
        return nil
    }

    private mutating func following() -> Coming? {
        if let problem = problem.take() { return .problem(problem) }
        while true {
            if let archive {
                if let coming = next(of: archive) { return coming }
                self.archive = nil
            }
            guard let origin = rest.popFirst() else { return nil }
            do throws(PageError) {
                archive = try loader.archive(at: origin)
            } catch {
                return .problem(error)
            }
            guard archive != nil else { return .origin(origin) }
            isBegun = false
        }
    }

    private mutating func next(of archive: any PageArchive) -> Coming? {
        do throws(PageError) {
            guard let page = try archive.next() else { return nil }
            if isBegun { total += 1 }
            isBegun = true
            return .origin(.entry(page))
        } catch {
            return .problem(error)
        }
    }
}
