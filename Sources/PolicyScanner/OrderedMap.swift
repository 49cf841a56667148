import FoundationEssentials

/// Works on several values at once and hands on the results in the order of the values, however many threads there are.
package struct OrderedMap: Sendable {
    /// How many threads work, the calling one among them.
    package let threads: Int
    /// Whether somebody asked for so many and no more.
    package let isBound: Bool

    /// As many threads as the process may use processors, where `threads` does not say how many.
    package init(threads: Int? = nil) {
        isBound = threads != nil
        self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    /// How many results may wait for one that comes before them, for each thread: enough to keep all busy, few enough to bound what is
    /// held at once.
    private static let reach = 4

    /// All results, in the order of the values.
    package func map<Value: Sendable, Result: Sendable>(_ values: [Value], _ body: @escaping @Sendable (Value) -> Result) -> [Result] {
        guard threads > 1, values.count > 1 else { return values.map(body) }
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
