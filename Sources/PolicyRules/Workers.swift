internal import Dispatch
internal import Synchronization

/// Does the parts of a work on all cores; results do not depend on how many there are.
enum Workers {
    /// The results of `work` for 0 to `count` - 1, in that order.
    static func run<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
        guard count > 1 else { return (0..<count).map(work) }
        let results: Mutex<[Value?]> = Mutex(Array(repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { part in
            let value = work(part)
            results.withLock { $0[part] = value }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
