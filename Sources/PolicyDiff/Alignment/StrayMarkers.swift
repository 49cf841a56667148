/// Sets the first words of blocks free that are aligned alone, while the rest of their block is aligned elsewhere: the "1" of "1. Data" is not
/// that of "1. Cookies" where "2. Data" stands below.
struct StrayMarkers {
    /// How many words a number at the start of a block may take: "Article 12".
    private static let reach = 2

    private let old: WordSequence
    private let new: WordSequence

    init(_ old: WordSequence, _ new: WordSequence) {
        self.old = old
        self.new = new
    }

    /// Parts such words in a finished alignment.
    func part(_ map: inout AlignmentMap) {
        for words in old.blockWords where !words.isEmpty {
            let marker = words.prefix(Self.reach).filter { map.newOf[$0] >= 0 }
            guard let first = marker.first else { continue }
            let block = new.blocks[map.newOf[first]]
            let others = words.filter { map.newOf[$0] >= 0 && new.blocks[map.newOf[$0]] == block }
            guard others.count <= marker.count, others.allSatisfy({ isMarker($0, map.newOf[$0]) }) else { continue }
            let goesElsewhere = words.contains { map.newOf[$0] >= 0 && new.blocks[map.newOf[$0]] != block }
            let comesFromElsewhere = new.blockWords[block].contains {
                map.oldOf[$0] >= 0 && old.blocks[map.oldOf[$0]] != old.blocks[first]
            }
            if goesElsewhere || comesFromElsewhere { for word in others { map.part(word) } }
        }
    }

    /// Whether two aligned words are among the first of longer blocks on both sides.
    private func isMarker(_ oldWord: Int, _ newWord: Int) -> Bool {
        let (before, after) = (old.blockWords[old.blocks[oldWord]], new.blockWords[new.blocks[newWord]])
        return oldWord - before.lowerBound < Self.reach && newWord - after.lowerBound < Self.reach && before.count > 1 && after.count > 1
    }
}
