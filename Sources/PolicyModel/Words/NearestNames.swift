/// Which known names somebody may have meant by one that is not known.
package struct NearestNames: Sendable {
    private let known: [String]

    package init(_ known: [String]) {
        self.known = known
    }

    /// At most three known names that are near `name`, nearest first, then in their own order.
    ///
    /// Near is: at most a third of the letters must be changed (one of a short name, and not the only one), or one name holds the other.
    package func suggestions(for name: String) -> [String] {
        let letters = Array(name.lowercased().unicodeScalars)
        guard !letters.isEmpty else { return [] }
        var ranked: [(distance: Int, name: String)] = []
        for candidate in known where candidate != name {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard !other.isEmpty else { continue }
            let distance = Self.distance(letters, other)
            let longer = max(letters.count, other.count)
            if distance <= max(1, longer / 3), distance * 2 <= longer {
                ranked.append((distance, candidate))
            } else if min(letters.count, other.count) >= 3, Self.contains(letters, other) || Self.contains(other, letters) {
                ranked.append((letters.count + other.count, candidate))
            }
        }
        let order = ranked.indices.sorted { (ranked[$0].distance, $0) < (ranked[$1].distance, $1) }
        return order.prefix(3).map { ranked[$0].name }
    }

    /// How many letters must be put in, left out, changed, or made to change places with their neighbour (optimal string alignment).
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for i in left.indices {
            var next = [i + 1]
            for j in right.indices {
                var least = min(row[j + 1], next[j]) + 1
                least = min(least, row[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { least = min(least, before[j - 1] + 1) }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }

    private static func contains(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }
}
