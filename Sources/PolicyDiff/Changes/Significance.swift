internal import PolicyLanguage
internal import PolicyModel

/// Judges a change by `SignificanceRule`: what its words touch, and whether a reader has to know of it.
struct Significance {
    private let old: WordSequence
    private let new: WordSequence
    private let table: InternedWords
    private let oldReader: WordReader
    private let newReader: WordReader
    private let vocabulary: WordClasses
    private let oldNumbering: Numbering
    private let newNumbering: Numbering
    private let oldFurniture: Furniture
    private let newFurniture: Furniture
    private let oldDocument: PolicyDocument
    private let newDocument: PolicyDocument

    init(_ old: Side, _ new: Side, _ table: InternedWords, _ vocabulary: WordClasses) {
        (self.old, oldDocument) = (old.words, old.document)
        (self.new, newDocument) = (new.words, new.document)
        self.table = table
        self.vocabulary = vocabulary
        oldReader = WordReader(old.words, vocabulary)
        newReader = WordReader(new.words, vocabulary)
        oldNumbering = Numbering(old.words, old.document, table)
        newNumbering = Numbering(new.words, new.document, table)
        oldFurniture = Furniture(old, vocabulary)
        newFurniture = Furniture(new, vocabulary)
    }

    /// The flags of a change and the rules that speak for it, the deciding one first.
    func judge(_ draft: ChangeDraft, topics: [Topic]) -> (flags: [ChangeFlag], rules: [SignificanceRule]) {
        let isAround = isAround(draft, topics)
        if draft.removed.isEmpty, draft.inserted.isEmpty { return ([], draft.isTurned && !isAround ? [.movedElsewhere, .movedOnly] : [.movedOnly]) }
        if isRenumbered(draft) { return ([], [.renumbered]) }
        if isOtherSpelling(draft) { return ([], [.otherSpelling]) }
        if oldFurniture.isPassing(draft.removed), newFurniture.isPassing(draft.inserted), draft.kind != .moved {
            return ([], [.passing])
        }
        if draft.kind == .reworded, oldFurniture.isLinkNote(draft.removed), newFurniture.isLinkNote(draft.inserted) { return ([], [.furniture]) }
        let flags = flags(draft)
        if isAround, !flags.contains(.objectionRoute) { return (flags, [.furniture]) }
        if flags.isEmpty, topics.isEmpty, oldFurniture.isAtEdge(draft.place.old.map(\.block)), newFurniture.isAtEdge(draft.place.new.map(\.block)) {
            return ([], [.furniture])
        }
        if draft.isDoubled { return (flags, [.repeatedBlock]) }
        var rules = flags.map(rule)
        if draft.isTurned { rules.append(.movedElsewhere) }
        if draft.isRepeated { rules.append(.repeatedBlock) }
        if flags.isEmpty, draft.kind == .reworded || draft.kind == .moved {
            if turns(draft) {
                rules.append(.turningWord)
            } else if isRespelled(draft) {
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
        return tellsHow(draft.removed, old, oldReader) || tellsHow(draft.inserted, new, newReader)
    }

    /// Whether some words, which rise, tell how something is done in a sentence that speaks of objecting. A sentence is read once, however
    /// many of its words are asked about.
    private func tellsHow(_ words: [Int], _ side: WordSequence, _ reader: WordReader) -> Bool {
        let edits = WordClass([.route, .negation])
        var (sentence, isObjection) = (-1, false)
        for word in words where !reader.classes(word).isDisjoint(with: edits) {
            if side.sentenceOf[word] != sentence {
                sentence = side.sentenceOf[word]
                isObjection = reader.isObjection(sentence: sentence)
            }
            if isObjection { return true }
        }
        return false
    }

    /// Whether all blocks of a change stand around the text, and what they say is no matter of the policy: a banner or a footer may well
    /// tell of AI training, or hold the link by which people opt out.
    private func isAround(_ draft: ChangeDraft, _ topics: [Topic]) -> Bool {
        let (before, after) = (draft.place.old.map(\.block), draft.place.new.map(\.block))
        guard oldFurniture.isAround(before), newFurniture.isAround(after) else { return false }
        guard !topics.contains(.aiTraining) else { return false }
        // Of cookies everybody may refuse some; that is no right about the policy.
        return !topics.contains(.rightToObject) || (before.isEmpty || oldFurniture.isCookieDialog(before)) && (after.isEmpty || newFurniture.isCookieDialog(after))
    }

    /// Whether both sides say the same in another way: contractions written out, digits in groups, a date in another form.
    private func isOtherSpelling(_ draft: ChangeDraft) -> Bool {
        guard draft.kind == .reworded, !draft.removed.isEmpty, !draft.inserted.isEmpty else { return false }
        if spelling(draft.removed, old) == spelling(draft.inserted, new), !turns(draft), !isOfSmallWords(draft) { return true }
        let (before, after) = (edits(draft.removed), edits(draft.inserted))
        if before.count == after.count, zip(before, after).allSatisfy({ letters($0, old).joined().elementsEqual(letters($1, new).joined()) }) { return true }
        guard let first = dates(of: draft.removed, old, oldDocument), let second = dates(of: draft.inserted, new, newDocument) else { return false }
        return first == second
    }

    /// Words as they are written out in one spelling, without small ones.
    private func spelling(_ words: [Int], _ side: WordSequence) -> [[UInt8]] {
        OtherSpelling.writtenOut(letters(words, side)).map(OtherSpelling.plain).filter { !WordClasses.isSmall($0) }
    }

    /// How many words that say something a change takes away or brings: those that stand on both sides, in whichever spelling, are none.
    func substance(_ draft: ChangeDraft) -> Int {
        var counts: [[UInt8]: Int] = [:]
        for word in spelling(draft.removed, old) { counts[word, default: 0] += 1 }
        for word in spelling(draft.inserted, new) { counts[word, default: 0] -= 1 }
        return counts.values.reduce(0) { $0 + abs($1) }
    }

    /// The days that some words state, where all of them are words of a stated day.
    private func dates(of words: [Int], _ side: WordSequence, _ document: PolicyDocument) -> [CalendarDate]? {
        var dates: [CalendarDate] = []
        for word in words {
            let block = document.blocks[side.blocks[word]].text.lowerBound
            guard
                let date = document.dates.first(where: {
                    $0.span.block == side.blocks[word] && block + $0.span.start < side.ends[word] && side.starts[word] < block + $0.span.end
                })
            else { return nil }
            if dates.last != date.date { dates.append(date.date) }
        }
        return dates
    }

    /// Whether small words that turn a sentence took the place of others of their kind.
    private func turns(_ draft: ChangeDraft) -> Bool {
        func poles(_ words: [Int], _ side: WordSequence) -> [[Int]] {
            var poles = [[Int]](repeating: [], count: WordClasses.kindsOfPoles)
            for word in words {
                for pole in vocabulary.poles[side.ids[word]] ?? [] { poles[pole.kind].append(pole.meaning) }
            }
            return poles
        }
        return zip(poles(draft.removed, old), poles(draft.inserted, new)).contains { !$0.isEmpty && !$1.isEmpty && $0 != $1 }
    }

    /// Whether only numbers that count something changed: markers of parts (`Numbering`), references to parts that got another number, or
    /// blocks that hold nothing but a number.
    private func isRenumbered(_ draft: ChangeDraft) -> Bool {
        if draft.kind == .reworded, !draft.oldWords.isEmpty, !draft.newWords.isEmpty,
            draft.removed.allSatisfy({ isNumbering($0, oldNumbering, oldReader) }),
            draft.inserted.allSatisfy({ isNumbering($0, newNumbering, newReader) }), refersAlike(draft)
        {
            return true
        }
        if draft.kind == .reworded, isNote(draft) { return true }
        return draft.kind != .moved && isLoneNumber(draft.removed, old, oldDocument) && isLoneNumber(draft.inserted, new, newDocument)
    }

    /// Whether a change is of what a note is called: on one side its number alone.
    private func isNote(_ draft: ChangeDraft) -> Bool {
        guard draft.place.old.count == 1, draft.place.new.count == 1 else { return false }
        let (before, after) = (draft.place.old[0].block, draft.place.new[0].block)
        return oldDocument.blocks[before].kind == .heading && newDocument.blocks[after].kind == .heading
            && (oldNumbering.notes.contains(before) || newNumbering.notes.contains(after))
    }

    /// Whether a word only counts a part of the text, or refers to one by its number ("section 4").
    private func isNumbering(_ word: Int, _ numbering: Numbering, _ reader: WordReader) -> Bool {
        !reader.isDate(word) && (numbering.holds(word) || reference(word, reader) != nil)
    }

    /// The number of a part that a word refers to, after a word for such a part.
    private func reference(_ word: Int, _ reader: WordReader) -> Int? {
        guard word > 0, reader.classes(word - 1).contains(.partName), reader.words.blocks[word - 1] == reader.words.blocks[word] else { return nil }
        return Int(String(decoding: table.word(reader.words.ids[word]), as: UTF8.self))
    }

    /// Whether every reference leads to the part that it led to: its number is another because that part's is.
    private func refersAlike(_ draft: ChangeDraft) -> Bool {
        let before = draft.removed.filter { !oldNumbering.holds($0) }.compactMap { reference($0, oldReader) }
        let after = draft.inserted.filter { !newNumbering.holds($0) }.compactMap { reference($0, newReader) }
        guard before.count == after.count else { return false }
        guard !before.isEmpty else { return true }
        let numbers = oldNumbering.renumbered(in: newNumbering)
        return zip(before, after).allSatisfy { numbers[$0] == $1 }
    }

    private func isLoneNumber(_ words: [Int], _ side: WordSequence, _ document: PolicyDocument) -> Bool {
        words.allSatisfy { word in
            let bytes = table.word(side.ids[word])
            return side.blockWords[side.blocks[word]].count == 1 && bytes.count <= 3 && bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
                && document.blocks[side.blocks[word]].kind != .tableCell
        }
    }

    private func isOfSmallWords(_ draft: ChangeDraft) -> Bool {
        draft.removed.allSatisfy { isSmall($0, oldReader) } && draft.inserted.allSatisfy { isSmall($0, newReader) }
    }

    /// Whether a word says little by itself. So does a tick before the words of an item, which is its bullet.
    private func isSmall(_ word: Int, _ reader: WordReader) -> Bool {
        if reader.classes(word).contains(.small) { return true }
        let block = reader.words.blockWords[reader.words.blocks[word]]
        return word == block.lowerBound && block.count > 2 && table.word(reader.words.ids[word]).elementsEqual("\(SignWords.tick)".utf8)
    }

    /// Whether every edit of a change is a slip of the pen.
    private func isRespelled(_ draft: ChangeDraft) -> Bool {
        let before = edits(draft.removed)
        let after = edits(draft.inserted)
        guard before.count == after.count else { return false }
        return zip(before, after).allSatisfy { Spelling.isSlip(letters($0, old), letters($1, new), isElsewhere: isElsewhere) }
    }

    /// Whether a word stands more than once in the two documents.
    private func isElsewhere(_ word: [UInt8]) -> Bool {
        [old, new].reduce(0) { count, side in count + side.ids.count { table.word($0).elementsEqual(word) } } > 1
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
