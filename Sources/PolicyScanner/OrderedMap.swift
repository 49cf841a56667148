import FoundationEssentials

/// Works on several values at once and hands on the results in the order of the values, however many threads there are.
package struct OrderedMap: Sendable {
    /// How many threads somebody asked for.
    private let bound: Int?

    /// As many threads as the process may use processors, where `threads` does not say how many.
    package init(threads: Int? = nil) {
        bound = threads
    }

    /// Whether somebody asked for so many threads and no more.
    package var isBound: Bool { bound != nil }

    /// How many threads work, the calling one among them. To count the processors, files of the system are read (control groups), so it is
    /// asked only where several values wait: a quarter of what a single small page takes.
    package var threads: Int { max(1, bound ?? ProcessInfo.processInfo.activeProcessorCount) }

    /// How many results may wait for one that comes before them, for each thread: enough to keep all busy, few enough to bound what is
    /// held at once.
    private static let reach = 4

    /// All results, in the order of the values.
    package func map<Value: Sendable, Result: Sendable>(_ values: [Value], _ body: @escaping @Sendable (Value) -> Result) -> [Result] {
        guard values.count > 1, threads > 1 else { return values.map(body) }
        var rest = values.makeIterator()
        var results: [Result] = []
        results.reserveCapacity(values.count)
        run(next: { rest.next() }, body) { results.append($0) }
        return results
    }

    /// Asks `next` for one value after the other, works on several, and gives each result to `each`. Both are called by the calling thread,
    /// which works too while it would have to wait. An error of theirs ends the run, without the results that are still to come.
    package func run<Value: Sendable, Result: Sendable, Failure: Error>(
        next: () throws(Failure) -> Value?, _ body: @escaping @Sendable (Value) -> Result, each: (Result) throws(Failure) -> Void
    ) throws(Failure) {
        let threads = threads
        guard threads > 1 else {
            while let value = try next() { try each(body(value)) }
            return
        }
        let work = SharedWork(body)
        defer { work.finish() }
        var isEnd = false
        while true {
            while !isEnd, work.waiting < threads * Self.reach {
                guard let value = try next() else {
                    isEnd = true
                    break
                }
                work.add(value, threads: threads)
            }
            guard let result = work.first() else { return }
            try each(result)
        }
    }
}
