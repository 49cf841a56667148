/// Finds the second copy of a text that stands twice.
enum SecondCopy {
    /// Words of the shortest stretch by which two copies are recognised.
    private static let stretch = 12

    /// The words of the second copy, or `nil` where no run of words that makes up a third of them stands twice, one copy right after the other.
    static func find(in ids: [Int32]) -> Range<Int>? {
        guard ids.count >= 2 * stretch else { return nil }
        var shifts: [Int: Int] = [:]
        for (first, second) in repeated(in: ids) { shifts[second - first, default: 0] += 1 }
        guard let shift = shifts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
        var best = 0..<0
        var start = 0
        for index in 0...(ids.count - shift) {
            if index < ids.count - shift, ids[index] == ids[index + shift] { continue }
            if index - start > best.count { best = start..<index }
            start = index + 1
        }
        guard best.count >= shift, shift * 3 >= ids.count else { return nil }
        return best.lowerBound + shift..<best.lowerBound + 2 * shift
    }

    /// Pairs of places that begin the same stretch, for stretches that stand exactly twice.
    private static func repeated(in ids: [Int32]) -> [(Int, Int)] {
        var hashes: [(hash: UInt64, index: Int)] = []
        for index in 0...(ids.count - stretch) {
            var hash = RunHash.start
            for word in ids[index..<index + stretch] { hash = RunHash.joined(hash, UInt64(UInt32(bitPattern: word))) }
            hashes.append((hash, index))
        }
        hashes.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
        var pairs: [(Int, Int)] = []
        var index = 0
        while index < hashes.count {
            var end = index
            while end < hashes.count, hashes[end].hash == hashes[index].hash { end += 1 }
            if end - index == 2 { pairs.append((hashes[index].index, hashes[index + 1].index)) }
            index = end
        }
        return pairs
    }
}
