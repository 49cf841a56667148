/// The chain of pairs, strictly rising on both sides, whose weights add up to most.
enum HeaviestChain {
    /// A possible pair of elements.
    struct Candidate {
        var old: Int
        var new: Int
        var weight: Int
    }

    /// The chain, rising; of equally heavy ones the one found first. Time grows with n log n.
    static func of(_ candidates: [Candidate]) -> [Candidate] {
        // Most often nothing moved.
        let rises = zip(candidates, candidates.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new }
        if rises { return candidates }
        guard let low = candidates.map(\.new).min(), let high = candidates.map(\.new).max() else { return [] }
        // Of pairs with the same old element at most one fits the chain: seen from the highest new one down, none can follow another.
        let order = candidates.sorted { ($0.old, $1.new) < ($1.old, $0.new) }
        // A Fenwick tree over the new places: the heaviest chain that ends at or before each.
        var tree = [(weight: Int, end: Int)](repeating: (0, -1), count: high - low + 2)
        var before = [Int](repeating: -1, count: order.count)
        for (index, candidate) in order.enumerated() {
            var best = (weight: 0, end: -1)
            var node = candidate.new - low
            while node > 0 {
                if tree[node].weight > best.weight { best = tree[node] }
                node &= node - 1
            }
            before[index] = best.end
            let weight = best.weight + max(1, candidate.weight)
            node = candidate.new - low + 1
            while node < tree.count {
                if weight > tree[node].weight { tree[node] = (weight, index) }
                node += node & -node
            }
        }
        var best = (weight: 0, end: -1)
        var node = tree.count - 1
        while node > 0 {
            if tree[node].weight > best.weight { best = tree[node] }
            node &= node - 1
        }
        var chain: [Candidate] = []
        var index = best.end
        while index >= 0 {
            chain.append(order[index])
            index = before[index]
        }
        return chain.reversed()
    }
}
