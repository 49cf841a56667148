internal import CThreads
internal import Synchronization

/// Does the parts of a work in threads; results do not depend on how many there are.
enum Workers {
    /// What has been worked out, by part.
    private final class Results<Value: Sendable>: Sendable {
        let values: Mutex<[Value?]>

        init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
    }

    /// How many threads can work at the same time.
    static var processors: Int { Int(threads_processors()) }

    /// The results of `work` for 0 to `count` - 1, in that order.
    static func run<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
        guard count > 1 else { return (0..<count).map(work) }
        let results = Results<Value>(count: count)
        withoutActuallyEscaping(work) { work in
            threads_run(Int32(count)) { part in
                let value = work(Int(part))
                results.values.withLock { $0[Int(part)] = value }
            }
        }
        return results.values.withLock { $0.compactMap(\.self) }
    }
}
