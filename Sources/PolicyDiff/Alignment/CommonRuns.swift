/// Finds runs of words that stand on both sides and are not aligned yet.
enum CommonRuns {
    /// A run that stands in more places than this on both sides together is a turn of phrase.
    private static let commonplace = 12

    /// Runs of at least `seed` words, the longest first where they overlap, by their place in the old document.
    static func find(
        _ map: AlignmentMap, _ old: WordSequence, _ new: WordSequence, seed: Int
    ) -> [(old: Range<Int>, new: Range<Int>)] {
        let left = seeds(old.ids, isFree: { map.newOf[$0] < 0 }, length: seed)
        let right = seeds(new.ids, isFree: { map.oldOf[$0] < 0 }, length: seed)
        var runs: [(old: Range<Int>, new: Range<Int>)] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].hash != right[j].hash {
                if left[i].hash < right[j].hash { i += 1 } else { j += 1 }
                continue
            }
            let hash = left[i].hash
            let (i0, j0) = (i, j)
            while i < left.count, left[i].hash == hash { i += 1 }
            while j < right.count, right[j].hash == hash { j += 1 }
            guard (i - i0) * (j - j0) <= commonplace else { continue }
            for a in i0..<i {
                for b in j0..<j {
                    if let run = extended(left[a].word, right[b].word, map, old.ids, new.ids), run.old.count >= seed { runs.append(run) }
                }
            }
        }
        return apart(runs)
    }

    /// Every stretch of `length` free words, by its hash.
    private static func seeds(_ ids: [Int32], isFree: (Int) -> Bool, length: Int) -> [(hash: UInt64, word: Int)] {
        var found: [(hash: UInt64, word: Int)] = []
        var free = 0
        for word in ids.indices {
            free = isFree(word) ? free + 1 : 0
            guard free >= length else { continue }
            var hash = RunHash.start
            for id in ids[word + 1 - length...word] { hash = RunHash.joined(hash, UInt64(UInt32(bitPattern: id))) }
            found.append((hash, word + 1 - length))
        }
        return found.sorted { ($0.hash, $0.word) < ($1.hash, $1.word) }
    }

    /// The longest run of free equal words through a pair; `nil` unless the pair begins it, so that each run is found once per start.
    private static func extended(
        _ a: Int, _ b: Int, _ map: AlignmentMap, _ old: [Int32], _ new: [Int32]
    ) -> (old: Range<Int>, new: Range<Int>)? {
        func fits(_ x: Int, _ y: Int) -> Bool {
            x >= 0 && y >= 0 && x < old.count && y < new.count && map.newOf[x] < 0 && map.oldOf[y] < 0 && old[x] == new[y]
        }
        if fits(a - 1, b - 1), a - 1 >= 0 {
            // Some seed further left finds the same run, unless that seed was commonplace: then the run begins at the first that is not.
            var steps = 1
            while fits(a - steps - 1, b - steps - 1) { steps += 1 }
            return grown(a - steps, b - steps, fits)
        }
        return grown(a, b, fits)
    }

    private static func grown(_ a: Int, _ b: Int, _ fits: (Int, Int) -> Bool) -> (old: Range<Int>, new: Range<Int>) {
        var length = 0
        while fits(a + length, b + length) { length += 1 }
        return (a..<a + length, b..<b + length)
    }

    /// Those that do not overlap, the longest first chosen, by their place in the old document.
    private static func apart(_ runs: [(old: Range<Int>, new: Range<Int>)]) -> [(old: Range<Int>, new: Range<Int>)] {
        let order = runs.sorted {
            ($1.old.count, $0.old.lowerBound, $0.new.lowerBound) < ($0.old.count, $1.old.lowerBound, $1.new.lowerBound)
        }
        var takenOld = [Bool](repeating: false, count: runs.map(\.old.upperBound).max() ?? 0)
        var takenNew = [Bool](repeating: false, count: runs.map(\.new.upperBound).max() ?? 0)
        var kept: [(old: Range<Int>, new: Range<Int>)] = []
        for run in order where !run.old.contains(where: { takenOld[$0] }) && !run.new.contains(where: { takenNew[$0] }) {
            for word in run.old { takenOld[word] = true }
            for word in run.new { takenNew[word] = true }
            kept.append(run)
        }
        return kept.sorted { $0.old.lowerBound < $1.old.lowerBound }
    }
}
