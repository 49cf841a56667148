internal import PolicyModel

/// Makes changes of an alignment: one for every group of blocks whose words differ, one for every run of words that stands elsewhere.
struct DraftBuilder {
    private let oldSide: Side
    private let newSide: Side
    private let old: WordSequence
    private let new: WordSequence
    private let oldDocument: PolicyDocument
    private let newDocument: PolicyDocument
    private let runs: [AlignedWords]
    private let map: AlignmentMap
    private let groups: BlockGroups
    private let walk: PieceWalk
    private let anchors: (old: [Int], new: [Int])

    init(_ old: Side, _ new: Side, runs: [AlignedWords], map: AlignmentMap) {
        (oldSide, newSide) = (old, new)
        (self.old, oldDocument) = (old.words, old.document)
        (self.new, newDocument) = (new.words, new.document)
        self.runs = runs
        self.map = map
        groups = BlockGroups(old.words, new.words, runs: runs)
        walk = PieceWalk(old, new, map)
        anchors = map.anchors
    }

    /// All changes of words, in no particular order.
    func drafts() -> [ChangeDraft] {
        let (oldTexts, newTexts) = (texts(old, oldDocument), texts(new, newDocument))
        var repeatedOld = Self.standing(oldTexts, in: newTexts)
        var repeatedNew = Self.standing(newTexts, in: oldTexts)
        var drafts: [ChangeDraft] = []
        var (added, removed, moved): ([Int], [Int], [BlockGroups.Group]) = ([], [], [])
        for group in groups.groups {
            let oldWords = group.old.flatMap { old.blockWords[$0] }
            let newWords = group.new.flatMap { new.blockWords[$0] }
            let isEdited = oldWords.contains { map.newOf[$0] < 0 } || newWords.contains { map.oldOf[$0] < 0 }
            if group.isMoved, !group.old.isEmpty, !group.new.isEmpty {
                moved.append(group)
            } else if isEdited {
                if group.old.isEmpty, newWords.allSatisfy({ map.oldOf[$0] < 0 }) {
                    added += group.new
                } else if group.new.isEmpty, oldWords.allSatisfy({ map.newOf[$0] < 0 }) {
                    removed += group.old
                } else {
                    drafts.append(draft(group.old.isEmpty ? .added : group.new.isEmpty ? .removed : .reworded, oldWords, newWords))
                }
            }
        }
        for (before, after) in renamed(removed, added) {
            removed.removeAll { $0 == before }
            added.removeAll { $0 == after }
            drafts.append(draft(.reworded, Array(old.blockWords[before]), Array(new.blockWords[after])))
        }
        let lists = KeptLists(oldSide, newSide)
        for block in removed where repeatedOld[block] && lists.holds(block, of: oldSide) { repeatedOld[block] = false }
        for block in added where repeatedNew[block] && lists.holds(block, of: newSide) { repeatedNew[block] = false }
        let doubledNew = doubled(newTexts, repeatedNew, added, new, newDocument)
        let doubledOld = doubled(oldTexts, repeatedOld, removed, old, oldDocument)
        for blocks in BlockStretches(new, newDocument, isRepeated: repeatedNew).of(added.sorted()) {
            var draft = draft(.added, [], blocks.flatMap { new.blockWords[$0] })
            draft.isRepeated = repeatedNew[blocks[0]]
            draft.isDoubled = blocks.allSatisfy { doubledNew[$0] }
            drafts.append(draft)
        }
        for blocks in BlockStretches(old, oldDocument, isRepeated: repeatedOld).of(removed.sorted()) {
            var draft = draft(.removed, blocks.flatMap { old.blockWords[$0] }, [])
            draft.isRepeated = repeatedOld[blocks[0]]
            draft.isDoubled = blocks.allSatisfy { doubledOld[$0] }
            drafts.append(draft)
        }
        let runs = runs.contains(where: \.isMoved) ? movedRuns() : []
        guard !moved.isEmpty || !runs.isEmpty else { return drafts }
        let contexts = BlockContexts(oldSide, newSide, groups, map)
        // What moved together is one change where it means the same as before; blocks that do not are told apart from it.
        let turned = moved.filter { contexts.isTurned(old: $0.old, new: $0.new) }
        let plain = moved.filter { !contexts.isTurned(old: $0.old, new: $0.new) }
        for (groups, isTurned) in [(joined(plain), false), (joined(turned), true)] {
            for group in groups {
                var draft = draft(.moved, group.old.flatMap { old.blockWords[$0] }, group.new.flatMap { new.blockWords[$0] })
                draft.isTurned = isTurned
                drafts.append(draft)
            }
        }
        for draft in runs {
            var draft = draft
            draft.isTurned = contexts.isTurned(old: [old.blocks[draft.oldWords[0]]], new: [new.blocks[draft.newWords[0]]])
            drafts.append(draft)
        }
        return drafts
    }

    /// Headings that have no word in common and stand over the same text: it got another name.
    private func renamed(_ removed: [Int], _ added: [Int]) -> [(old: Int, new: Int)] {
        var came: [Int: Int] = [:]
        for block in added where newDocument.blocks[block].kind == .heading {
            if let next = after(block, new, newDocument), let word = new.blockWords[next].first(where: { map.oldOf[$0] >= 0 }) {
                came[old.blocks[map.oldOf[word]]] = block
            }
        }
        return removed.compactMap { block in
            guard oldDocument.blocks[block].kind == .heading, let next = after(block, old, oldDocument), let other = came[next] else { return nil }
            return (block, other)
        }
    }

    /// The block with words that follows one in its section.
    private func after(_ block: Int, _ side: WordSequence, _ document: PolicyDocument) -> Int? {
        let next = document.blocks.indices.dropFirst(block + 1).first { !side.blockWords[$0].isEmpty }
        return next.flatMap { document.blocks[$0].section == document.blocks[block].section ? $0 : nil }
    }

    /// Runs of words that left their place without their blocks.
    private func movedRuns() -> [ChangeDraft] {
        runs.filter { run in
            guard run.isMoved else { return false }
            let (a, b) = (groups.ofOld[old.blocks[run.old.lowerBound]], groups.ofNew[new.blocks[run.new.lowerBound]])
            return a != b || !groups.groups[a].isMoved
        }.map { draft(.moved, Array($0.old), Array($0.new)) }
    }

    private func draft(_ kind: ChangeKind, _ oldWords: [Int], _ newWords: [Int]) -> ChangeDraft {
        let place = ChangePlace(
            old: spans(oldWords, old, oldDocument), new: spans(newWords, new, newDocument), oldWord: oldWords.first ?? anchors.old[newWords[0]],
            newWord: newWords.first ?? anchors.new[oldWords[0]], pieces: walk.pieces(old: oldWords, new: newWords))
        var draft = ChangeDraft(kind: kind, oldWords: oldWords, newWords: newWords, place: place)
        draft.removed = oldWords.filter { map.newOf[$0] < 0 }
        draft.inserted = newWords.filter { map.oldOf[$0] < 0 }
        (draft.oldSentences, draft.newSentences) = touched(draft)
        draft.forms = forms(draft)
        draft.isHeading = oldWords.isEmpty ? isHeading(draft.place.new, newDocument) : newWords.isEmpty && isHeading(draft.place.old, oldDocument)
        return draft
    }

    private func isHeading(_ spans: [TextSpan], _ document: PolicyDocument) -> Bool {
        spans.allSatisfy { document.blocks[$0.block].kind == .heading }
    }

    /// The sentences that an edit touches, each with what became of it on the other side.
    private func touched(_ draft: ChangeDraft) -> ([Int], [Int]) {
        // What the closure holds is named here, so that it does not hold this whole value.
        let (map, isRewording) = (map, draft.kind == .reworded)
        let leaves = { (word: Int) in map.newOf[word] < 0 || (isRewording && map.isMoved[word]) }
        var before = sentences(draft.oldWords, in: old, where: leaves)
        var after = sentences(draft.newWords, in: new) { map.oldOf[$0] < 0 || leaves(map.oldOf[$0]) }
        let partners = draft.newWords.filter { map.oldOf[$0] >= 0 && !leaves(map.oldOf[$0]) && after.holds(new.sentenceOf[$0]) }
        before += sentences(partners.map { map.oldOf[$0] }, in: old) { _ in true }
        before = Set(before).sorted()
        let others = draft.oldWords.filter { !leaves($0) && before.holds(old.sentenceOf[$0]) }
        after += sentences(others.map { map.newOf[$0] }, in: new) { _ in true }
        return (before, Set(after).sorted())
    }

    /// The sentences of some words in the order of the words, each run of words of one sentence once.
    private func sentences(_ words: [Int], in side: WordSequence, where isWanted: (Int) -> Bool) -> [Int] {
        var sentences: [Int] = []
        for word in words where sentences.last != side.sentenceOf[word] && isWanted(word) { sentences.append(side.sentenceOf[word]) }
        return sentences
    }

    private func forms(_ draft: ChangeDraft) -> [ChangeForm] {
        guard draft.kind == .reworded || draft.kind == .moved else { return [] }
        // One span a block.
        let (before, after) = (draft.place.old, draft.place.new)
        if before.count == 1, after.count > 1 { return [.split] }
        if before.count > 1, after.count == 1 { return [.joined] }
        guard before.count == 1, after.count == 1 else { return [] }
        return oldDocument.blocks[before[0].block].kind == newDocument.blocks[after[0].block].kind ? [] : [.recast]
    }

    /// One span a block, from the first of the words to the last, with what stands around the block's own first and last word.
    private func spans(_ words: [Int], _ side: WordSequence, _ document: PolicyDocument) -> [TextSpan] {
        var spans: [TextSpan] = []
        for word in words {
            let index = side.blocks[word]
            let block = document.blocks[index]
            let all = side.blockWords[index]
            let end = word == all.upperBound - 1 ? block.text.count : side.ends[word] - block.text.lowerBound
            if let last = spans.last, last.block == index {
                spans[spans.count - 1].end = end
            } else {
                let start = word == all.lowerBound ? 0 : side.starts[word] - block.text.lowerBound
                spans.append(TextSpan(section: block.section, block: index, start: start, end: end))
            }
        }
        return spans
    }

    /// For each text of one side whether it stands on the other side too.
    private static func standing(_ texts: [[Int32]], in others: [[Int32]]) -> [Bool] {
        var numbers = SequenceNumbers()
        for text in others where !text.isEmpty { _ = numbers.number(of: text[...]) }
        return texts.map { !$0.isEmpty && numbers.isKnown($0[...]) }
    }

    /// What each block says: its words; of a cell with those of its column and row, of an item with those that introduce its list and its
    /// heading, of a line with a label ("Legal basis: …") with its heading, as they say nothing without them.
    private func texts(_ side: WordSequence, _ document: PolicyDocument) -> [[Int32]] {
        side.blockWords.indices.map { index in
            let words = Array(side.ids[side.blockWords[index]])
            let block = document.blocks[index]
            guard !words.isEmpty else { return words }
            let context: [Int]
            switch block.kind {
            case .tableCell: context = block.headers
            case .listItem: context = [block.intro, document.sections[block.section].heading].compactMap(\.self)
            case .paragraph where hasLabel(index, side, document): context = [document.sections[block.section].heading].compactMap(\.self)
            default: return words
            }
            return context.reduce(words + [-1]) { $0 + side.ids[side.blockWords[$1]] + [-1] }
        }
    }

    /// Whether a block begins with a word or two and a colon.
    private func hasLabel(_ block: Int, _ side: WordSequence, _ document: PolicyDocument) -> Bool {
        side.blockWords[block].prefix(4).dropLast().contains { document.text[side.ends[$0]..<side.starts[$0 + 1]].contains(UInt8(ascii: ":")) }
    }

    /// For each block whether it is one of some that came or went, and stands in its document once more under headings of the same words.
    private func doubled(
        _ texts: [[Int32]], _ isRepeated: [Bool], _ blocks: [Int], _ side: WordSequence, _ document: PolicyDocument
    ) -> [Bool] {
        var isDoubled = [Bool](repeating: false, count: texts.count)
        guard blocks.contains(where: { isRepeated[$0] }) else { return isDoubled }
        var numbers = SequenceNumbers()
        // The headings over each section, by number: those of the section around it, then its own.
        var paths: [Int32] = []
        for section in document.sections {
            let own = section.heading.map { side.ids[side.blockWords[$0]] } ?? []
            paths.append(numbers.number(of: ([section.parent.map { paths[$0] } ?? -1] + own)[...]))
        }
        var places = SequenceNumbers()
        var counts: [Int] = []
        let keys = texts.indices.map { block in
            let section = document.blocks[block].section
            let path = document.sections[section].heading == block ? document.sections[section].parent.map { paths[$0] } ?? -1 : paths[section]
            let key = Int(places.number(of: ([path] + texts[block])[...]))
            if key == counts.count { counts.append(0) }
            counts[key] += 1
            return key
        }
        for block in blocks { isDoubled[block] = isRepeated[block] && counts[keys[block]] > 1 }
        return isDoubled
    }

    /// Moved groups that moved together: they follow each other on both sides.
    private func joined(_ groups: [BlockGroups.Group]) -> [BlockGroups.Group] {
        var joined: [BlockGroups.Group] = []
        for group in groups.sorted(by: { $0.new[0] < $1.new[0] }) {
            if let last = joined.last, follows(last.old, group.old, old), follows(last.new, group.new, new) {
                joined[joined.count - 1].old += group.old
                joined[joined.count - 1].new += group.new
            } else {
                joined.append(group)
            }
        }
        return joined
    }

    private func follows(_ first: [Int], _ second: [Int], _ side: WordSequence) -> Bool {
        guard let last = first.last, let next = second.first else { return false }
        return side.blockWords[last].upperBound == side.blockWords[next].lowerBound
    }
}
