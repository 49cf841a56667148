internal import PolicyModel

/// Tells which items left, or joined, a list that stays. That other lists of the kind hold the same item, too, says nothing about this one:
/// posts that are used of adults are not those of minors.
struct KeptLists {
    /// How many blocks introduce a list with the same words, by those words.
    private let before: [[Int32]: Int]
    private let after: [[Int32]: Int]

    init(_ old: Side, _ new: Side) {
        (before, after) = (Self.introductions(old), Self.introductions(new))
    }

    /// Whether a block of one side is an item whose list did not come or go with it: as many lists with such an introduction stand on the other
    /// side, and the item stands once in its own.
    func holds(_ block: Int, of side: Side) -> Bool {
        let item = side.document.blocks[block]
        guard item.kind == .listItem, let intro = item.intro else { return false }
        let words = Array(side.words.ids[side.words.blockWords[intro]])
        guard !words.isEmpty, before[words] == after[words] else { return false }
        let own = side.words.ids[side.words.blockWords[block]]
        return side.document.blocks.indices.count { side.document.blocks[$0].intro == intro && side.words.ids[side.words.blockWords[$0]] == own } == 1
    }

    private static func introductions(_ side: Side) -> [[Int32]: Int] {
        var counts: [[Int32]: Int] = [:]
        for block in Set(side.document.blocks.compactMap(\.intro)) { counts[Array(side.words.ids[side.words.blockWords[block]]), default: 0] += 1 }
        return counts
    }
}
