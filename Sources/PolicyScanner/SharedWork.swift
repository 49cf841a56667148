import Dispatch
import Synchronization

/// What the threads of one run share: values that nobody works on yet, and results by the number of their value.
final class SharedWork<Value: Sendable, Result: Sendable>: Sendable {
    private struct State {
        var values: [(number: Int, value: Value)] = []
        var results: [Int: Result] = [:]
        /// How many values were added, and how many results were taken.
        var added = 0
        var taken = 0
        var workers = 0
        var isOver = false
        /// The number whose result the calling thread waits for.
        var awaited: Int?
    }

    /// What a thread is to do next.
    private enum Step {
        case result(Result)
        case value(Int, Value)
        case wait
        case end
    }

    private let body: @Sendable (Value) -> Result
    private let state = Mutex(State())
    private let valueIsThere = DispatchSemaphore(value: 0)
    private let resultIsThere = DispatchSemaphore(value: 0)
    private let workersAreDone = DispatchGroup()

    init(_ body: @escaping @Sendable (Value) -> Result) {
        self.body = body
    }

    /// How many values were added whose results were not taken.
    var waiting: Int { state.withLock { $0.added - $0.taken } }

    /// Adds a value, and a thread to help with it where there are fewer than `threads`.
    func add(_ value: Value, threads: Int) {
        let needsWorker = state.withLock { state in
            state.values.append((state.added, value))
            state.added += 1
            // The first value is for the calling thread.
            guard state.added > 1, state.workers < threads - 1 else { return false }
            state.workers += 1
            return true
        }
        if needsWorker { DispatchQueue.global().async(group: workersAreDone) { self.work() } }
        valueIsThere.signal()
    }

    /// The result that comes next, worked out here if nobody else does; `nil` where all are taken.
    func first() -> Result? {
        while true {
            let step = state.withLock { state -> Step in
                guard state.taken < state.added else { return .end }
                if let result = state.results.removeValue(forKey: state.taken) {
                    state.taken += 1
                    return .result(result)
                }
                if !state.values.isEmpty {
                    let (number, value) = state.values.removeFirst()
                    return .value(number, value)
                }
                state.awaited = state.taken
                return .wait
            }
            switch step {
            case .result(let result): return result
            case .value(let number, let value): keep(body(value), of: number)
            case .wait: resultIsThere.wait()
            case .end: return nil
            }
        }
    }

    /// Sends the workers home and waits until they are gone.
    func finish() {
        let workers = state.withLock { state in
            state.isOver = true
            state.values = []
            return state.workers
        }
        for _ in 0..<workers { valueIsThere.signal() }
        workersAreDone.wait()
    }

    private func work() {
        while true {
            valueIsThere.wait()
            let step = state.withLock { state -> Step in
                if state.isOver { return .end }
                guard !state.values.isEmpty else { return .wait }
                let (number, value) = state.values.removeFirst()
                return .value(number, value)
            }
            switch step {
            case .value(let number, let value): keep(body(value), of: number)
            case .result, .wait: break
            case .end: return
            }
        }
    }

    private func keep(_ result: Result, of number: Int) {
        let isAwaited = state.withLock { state in
            state.results[number] = result
            guard state.awaited == number else { return false }
            state.awaited = nil
            return true
        }
        if isAwaited { resultIsThere.signal() }
    }
}
