/// The shortest edit script between two short sequences (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986), with a bound on its cost.
enum EditScript {
    /// Differences after which it gives up: two texts that far apart have nothing to show word by word. Bounds time and memory to the
    /// square of it.
    static let costLimit = 700

    /// Pairs of equal elements in order, by their indices; `nil` where the sequences are further apart than the limit.
    static func pairs(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> [(old: Int, new: Int)]? {
        let (n, m) = (old.count, new.count)
        let (a, b) = (old.startIndex, new.startIndex)
        let limit = min(n + m, costLimit)
        // The furthest x on diagonal k stands at `frontier[k + limit + 1]`; of each round only the 2d + 1 diagonals it touches are kept.
        var frontier = [Int32](repeating: 0, count: 2 * limit + 3)
        var trace: [Int32] = []
        for d in 0...limit {
            for k in stride(from: -d, through: d, by: 2) {
                let slot = k + limit + 1
                var x = k == -d || (k != d && frontier[slot - 1] < frontier[slot + 1]) ? Int(frontier[slot + 1]) : Int(frontier[slot - 1]) + 1
                var y = x - k
                while x < n, y < m, old[a + x] == new[b + y] {
                    x += 1
                    y += 1
                }
                frontier[slot] = Int32(x)
                if x >= n, y >= m {
                    return walkBack(trace, rounds: d, from: (n, m)).map { (a + $0, b + $1) }
                }
            }
            trace.append(contentsOf: frontier[limit + 1 - d...limit + 1 + d])
        }
        return nil
    }

    /// Follows the rounds back from the end. Round d's diagonals -d...d begin at d² in the trace.
    private static func walkBack(_ trace: [Int32], rounds: Int, from end: (Int, Int)) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var (x, y) = end
        for d in stride(from: rounds, to: 0, by: -1) {
            let k = x - y
            let base = (d - 1) * (d - 1) + d - 1
            func reached(_ diagonal: Int) -> Int { abs(diagonal) <= d - 1 ? Int(trace[base + diagonal]) : -1 }
            let previous = k == -d || (k != d && reached(k - 1) < reached(k + 1)) ? k + 1 : k - 1
            let startX = reached(previous)
            let startY = startX - previous
            let (afterX, afterY) = previous == k + 1 ? (startX, startY + 1) : (startX + 1, startY)
            while x > afterX, y > afterY {
                x -= 1
                y -= 1
                pairs.append((x, y))
            }
            (x, y) = (startX, startY)
        }
        while x > 0, y > 0 {
            x -= 1
            y -= 1
            pairs.append((x, y))
        }
        return pairs.reversed()
    }
}
