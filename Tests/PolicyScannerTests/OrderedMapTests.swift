import PolicyScanner
import Synchronization
import Testing

@Suite("Ordered work in several threads")
struct OrderedMapTests {
    private struct Stop: Error {}

    @Test("gives the results in the order of the values", arguments: [1, 2, 3, 8], [0, 1, 2, 9, 1_000])
    func order(threads: Int, count: Int) {
        let results = OrderedMap(threads: threads).map(Array(0..<count)) { value in
            // Later values are done sooner.
            var sum = value
            for step in 0..<(count - value) * 10 { sum = sum &+ step }
            return (value, sum)
        }
        #expect(results.map(\.0) == Array(0..<count))
    }

    @Test("holds no more results than a few for each thread")
    func bound() {
        let made = Mutex(0)
        var taken = 0
        var most = 0
        var rest = (0..<500).makeIterator()
        OrderedMap(threads: 2).run(next: { rest.next() }) { _ in
            made.withLock { $0 += 1 }
        } each: { _ in
            most = max(most, made.withLock { $0 } - taken)
            taken += 1
        }
        #expect(taken == 500)
        #expect(most <= 9)
    }

    @Test("ends with the first error of the one who takes the results, or gives the values", arguments: [1, 2, 4])
    func errors(threads: Int) {
        var taken: [Int] = []
        var rest = (0..<100).makeIterator()
        #expect(throws: Stop.self) {
            try OrderedMap(threads: threads).run { () throws(Stop) -> Int? in
                rest.next()
            } _: { $0 } each: { (value: Int) throws(Stop) in
                if value == 7 { throw Stop() }
                taken.append(value)
            }
        }
        #expect(taken == Array(0..<7))
        var given = 0
        #expect(throws: Stop.self) {
            try OrderedMap(threads: threads).run { () throws(Stop) -> Int? in
                given += 1
                if given == 20 { throw Stop() }
                return given
            } _: { $0 } each: { (_: Int) throws(Stop) in }
        }
    }
}
