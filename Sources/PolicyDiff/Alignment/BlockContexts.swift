internal import PolicyModel

/// What stands over a block and says how it is meant: the words that introduce its list, the heads of its column and row, the term it
/// defines, its heading. Tells whether a block that kept its words has come under others.
struct BlockContexts {
    private let old: WordSequence
    private let new: WordSequence
    private let oldDocument: PolicyDocument
    private let newDocument: PolicyDocument
    private let groups: BlockGroups
    /// The blocks of each side that other blocks came under, or from under, while they kept their own place.
    private var exchangedOld: Set<Int> = []
    private var exchangedNew: Set<Int> = []

    init(_ old: Side, _ new: Side, _ groups: BlockGroups, _ map: AlignmentMap) {
        (self.old, oldDocument) = (old.words, old.document)
        (self.new, newDocument) = (new.words, new.document)
        self.groups = groups
        for block in self.new.wordedBlocks {
            guard let word = self.new.blockWords[block].first(where: { map.oldOf[$0] >= 0 }) else { continue }
            let other = self.old.blocks[map.oldOf[word]]
            guard !map.isMoved[map.oldOf[word]] else { continue }
            let (before, after) = (contexts(other, oldDocument), contexts(block, newDocument))
            guard differ(before, after) else { continue }
            exchangedOld.formUnion(before.all)
            exchangedNew.formUnion(after.all)
        }
    }

    /// Whether words of these blocks, which left their place, mean something else where they stand now: they came under other words, or
    /// stand over others.
    func isTurned(old oldBlocks: [Int], new newBlocks: [Int]) -> Bool {
        if oldBlocks.contains(where: exchangedOld.contains), newBlocks.contains(where: exchangedNew.contains) { return true }
        return zip(oldBlocks, newBlocks).contains { one, other in
            var (before, after) = (contexts(one, oldDocument), contexts(other, newDocument))
            // A paragraph or heading says itself what it says, wherever it stands; an item needs its heading.
            let kinds = [oldDocument.blocks[one].kind, newDocument.blocks[other].kind]
            if kinds.contains(.paragraph) || kinds.contains(.heading) { (before.heading, after.heading) = (nil, nil) }
            return differ(before, after)
        }
    }

    private struct Contexts {
        var intro: Int?
        var headers: [Int]
        var heading: Int?

        var all: [Int] { [intro, heading].compactMap(\.self) + headers }
    }

    private func contexts(_ block: Int, _ document: PolicyDocument) -> Contexts {
        let own = document.blocks[block]
        // Over a heading stands that of the section around its own.
        var heading = document.sections[own.section].heading
        if heading == block { heading = document.sections[own.section].parent.flatMap { document.sections[$0].heading } }
        let isOutside = own.region != .body || heading == block || document.dates.contains { $0.span.block == block }
        return Contexts(intro: own.kind == .heading ? nil : own.intro, headers: own.headers, heading: isOutside ? nil : heading)
    }

    private func differ(_ before: Contexts, _ after: Contexts) -> Bool {
        if let one = before.intro, let other = after.intro, !isSame(one, other) { return true }
        if !before.headers.isEmpty, !after.headers.isEmpty,
            !before.headers.allSatisfy({ one in after.headers.contains { isSame(one, $0) } })
                || !after.headers.allSatisfy({ other in before.headers.contains { isSame($0, other) } })
        {
            return true
        }
        // A heading that is on one side alone is told as that.
        guard let one = before.heading, let other = after.heading, !isSame(one, other) else { return false }
        return groups.ofOld[one] >= 0 && groups.ofNew[other] >= 0 && !groups.groups[groups.ofOld[one]].new.isEmpty
            && !groups.groups[groups.ofNew[other]].old.isEmpty
    }

    /// Whether a block became another, or has its words.
    private func isSame(_ one: Int, _ other: Int) -> Bool {
        (groups.ofOld[one] >= 0 && groups.ofOld[one] == groups.ofNew[other]) || old.ids[old.blockWords[one]] == new.ids[new.blockWords[other]]
    }
}
