internal import PolicyModel

/// Judges a change by `SignificanceRule`: what its words touch, and whether a reader has to know of it.
struct Significance {
    private let old: WordSequence
    private let new: WordSequence
    private let table: InternedWords
    private let oldReader: WordReader
    private let newReader: WordReader

    init(_ old: WordSequence, _ new: WordSequence, _ table: InternedWords, _ vocabulary: WordClasses) {
        self.old = old
        self.new = new
        self.table = table
        oldReader = WordReader(old, vocabulary)
        newReader = WordReader(new, vocabulary)
    }

    /// The flags of a change and the rules that speak for it, the deciding one first.
    func judge(_ draft: ChangeDraft, topics: [Topic]) -> (flags: [ChangeFlag], rules: [SignificanceRule]) {
        if draft.removed.isEmpty, draft.inserted.isEmpty { return ([], [.movedOnly]) }
        if isRenumbered(draft) { return ([], [.renumbered]) }
        let flags = flags(draft)
        var rules = flags.map(rule)
        if draft.isRepeated { rules.append(.repeatedBlock) }
        if flags.isEmpty, draft.kind == .reworded || draft.kind == .moved {
            if isRespelled(draft) {
                rules.append(.typo)
            } else if isOfSmallWords(draft) {
                rules.append(.functionWords)
            }
        }
        if !topics.isEmpty { rules.append(.topic) }
        if draft.isHeading { rules.append(.headingOnly) }
        rules.append(draft.kind == .added ? .statementAdded : draft.kind == .removed ? .statementRemoved : .statementReworded)
        // `allCases` is the order of weight.
        return (flags, SignificanceRule.allCases.filter { rules.contains($0) })
    }

    private func rule(_ flag: ChangeFlag) -> SignificanceRule {
        switch flag {
        case .negation: .negation
        case .modal: .modal
        case .date: .date
        case .number: .number
        case .entity: .entity
        case .region: .region
        case .objectionRoute: .objectionRoute
        }
    }

    private func flags(_ draft: ChangeDraft) -> [ChangeFlag] {
        ChangeFlag.allCases.filter { flag in
            switch flag {
            case .negation: differs(draft) { $0.classes($1).contains(.negation) }
            case .modal: differs(draft) { $0.isModal($1) }
            case .date: differs(draft) { $0.isDate($1) }
            case .number: differs(draft) { $0.isNumber($1) }
            case .entity: differs(draft) { $0.isEntity($1) }
            case .region: differs(draft) { $0.classes($1).contains(.region) }
            case .objectionRoute: touchesObjection(draft)
            }
        }
    }

    /// Whether other words of a kind went than came.
    private func differs(_ draft: ChangeDraft, _ isMeant: (WordReader, Int) -> Bool) -> Bool {
        draft.removed.filter { isMeant(oldReader, $0) }.map { old.ids[$0] }.sorted()
            != draft.inserted.filter { isMeant(newReader, $0) }.map { new.ids[$0] }.sorted()
    }

    /// Whether a word of objecting came or went, or, where a sentence speaks of objecting, a word of how that is done.
    private func touchesObjection(_ draft: ChangeDraft) -> Bool {
        if differs(draft, { $0.isObjection($1) }) { return true }
        let edits = WordClass([.route, .negation])
        return draft.removed.contains { oldReader.isObjection(sentence: old.sentenceOf[$0]) && !oldReader.classes($0).isDisjoint(with: edits) }
            || draft.inserted.contains {
                newReader.isObjection(sentence: new.sentenceOf[$0]) && !newReader.classes($0).isDisjoint(with: edits)
            }
    }

    /// Whether only numbers that count something changed: those at the start of a block (at most three short words of digits, roman digits
    /// or single letters), or blocks that hold nothing else.
    private func isRenumbered(_ draft: ChangeDraft) -> Bool {
        if draft.kind == .reworded, !draft.oldWords.isEmpty, !draft.newWords.isEmpty,
            isNumbering(draft.removed, old), isNumbering(draft.inserted, new)
        {
            return true
        }
        return draft.kind != .moved && isLoneNumber(draft.removed, old) && isLoneNumber(draft.inserted, new)
    }

    private func isLoneNumber(_ words: [Int], _ side: WordSequence) -> Bool {
        words.allSatisfy { word in
            let bytes = table.word(side.ids[word])
            return side.blockWords[side.blocks[word]].count == 1 && bytes.count <= 3 && bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
        }
    }

    private func isNumbering(_ words: [Int], _ side: WordSequence) -> Bool {
        words.allSatisfy { word in
            let bytes = table.word(side.ids[word])
            let block = side.blockWords[side.blocks[word]]
            let isDigits = bytes.count <= 2 && bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
            let isRoman = bytes.count <= 5 && bytes.allSatisfy { "ivx".utf8.contains($0) }
            let isLetter = bytes.count == 1 && bytes.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
            // A block that holds nothing but its number has no words that the number stands before.
            return word < block.lowerBound + 3 && word + 1 < block.upperBound && (isDigits || isRoman || isLetter)
        }
    }

    private func isOfSmallWords(_ draft: ChangeDraft) -> Bool {
        draft.removed.allSatisfy { oldReader.classes($0).contains(.small) } && draft.inserted.allSatisfy { newReader.classes($0).contains(.small) }
    }

    /// Whether every edit of a change is a slip of the pen.
    private func isRespelled(_ draft: ChangeDraft) -> Bool {
        let before = edits(draft.removed)
        let after = edits(draft.inserted)
        guard before.count == after.count else { return false }
        return zip(before, after).allSatisfy { Spelling.isSlip(letters($0, old), letters($1, new)) }
    }

    private func letters(_ words: [Int], _ side: WordSequence) -> [[UInt8]] { words.map { Array(table.word(side.ids[$0])) } }

    /// Words in stretches that follow each other.
    private func edits(_ words: [Int]) -> [[Int]] {
        var stretches: [[Int]] = []
        for word in words {
            if let last = stretches.last?.last, last + 1 == word {
                stretches[stretches.count - 1].append(word)
            } else {
                stretches.append([word])
            }
        }
        return stretches
    }
}
