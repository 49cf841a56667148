/// Matches compiled phrases against the words of a page.
///
/// Gaps are as short as they can be, list entries and optional words as long as they can be. Work is bounded by the length of the
/// pattern times that of the sentence, whatever the pattern: a step that failed at a word is not tried there again.
struct PhraseMatcher {
    let tables: RuleTables
    let words: DocumentWords
    let symbols: WordSymbols
    private let places: [Int32]
    let marks: SentenceMarks
    /// By list and word: where the list's entries that begin there can end.
    private var listEnds: RecentAnswers
    /// By list and place of symbols: a bit for each of the first entries of several words that words with these symbols can begin.
    private var opened: RecentAnswers
    /// By step and word of the sentence: the attempt in which the step failed there.
    private var failed: [Int32] = []
    private var attempt: Int32 = 0
    private var codeStart = 0
    private var sentence = 0..<0
    /// The block that `^` and `$` in lists refer to.
    var block = 0..<0

    init(_ page: PageWords) {
        tables = page.tables
        words = page.words
        symbols = page.symbols
        places = page.places
        marks = page.marks
        listEnds = RecentAnswers(words: page.words.numbers.count)
        opened = RecentAnswers(words: page.words.numbers.count)
    }

    /// The first match of a pattern that begins at one of `starts`, in words of the page.
    mutating func firstMatch(
        of pattern: Int32, startingIn starts: Range<Int>, sentence: Range<Int>, block: Range<Int>
    ) -> Range<Int>? {
        let row = Int(pattern) * PatternRow.stride
        codeStart = Int(tables.patterns[row + PatternRow.code])
        let codeEnd = Int(tables.patterns[row + PatternRow.codeEnd])
        self.sentence = sentence
        self.block = block
        let needed = (codeEnd - codeStart) * (sentence.count + 1)
        if attempt == .max || needed > failed.count {
            failed = Array(repeating: 0, count: max(needed, failed.count))
            attempt = 0
        }
        attempt += 1
        let opening = opening(of: codeStart)
        var start = starts.lowerBound
        while start < starts.upperBound {
            if opening >= 0 {
                guard let next = first(carrying: opening, in: start..<starts.upperBound) else { return nil }
                start = next
            }
            if let end = end(of: codeStart..<codeEnd, at: start), end > start { return start..<end }
            start += 1
        }
        return nil
    }

    /// The symbol that every match of code begins with, or -1 where there is none.
    @inline(__always)
    private func opening(of code: Int) -> Int32 {
        switch tables.code[code] {
        case Instruction.symbol: tables.code[code + 1]
        case Instruction.list: tables.lists[Int(tables.code[code + 1]) * ListRow.stride + ListRow.first]
        default: -1
        }
    }

    /// Whether a sentence, by its number, may hold a match of a pattern (`SentenceMarks`).
    @inline(__always)
    func mayHold(_ pattern: Int32, sentence: Int, isRarestThere: Bool = false) -> Bool {
        marks.mayHold(pattern, sentence: sentence, patterns: tables.patterns, isRarestThere: isRarestThere)
    }

    /// Whether a block may hold a match of a pattern.
    @inline(__always)
    func mayHold(_ pattern: Int32, block: Int) -> Bool {
        marks.mayHold(pattern, block: block, patterns: tables.patterns)
    }

    /// Whether a pattern matches anywhere in a sentence, by its number, that may hold a match of it.
    mutating func matches(_ pattern: Int32, sentence number: Int, block: Range<Int>) -> Bool {
        let sentence = words.words(ofSentence: number)
        let row = Int(pattern) * PatternRow.stride
        let anchor = tables.patterns[row + PatternRow.anchor]
        guard let first = first(carrying: anchor, in: sentence) else { return false }
        let start = max(sentence.lowerBound, first - Int(tables.patterns[row + PatternRow.most]))
        return firstMatch(of: pattern, startingIn: start..<sentence.upperBound, sentence: sentence, block: block) != nil
    }

    /// Where the entries of a list that begin at a word can end: bit n for n words on.
    mutating func ends(ofList list: Int32, at word: Int, limit: Int) -> UInt64 {
        guard list >= 0, word < limit else { return 0 }
        let row = Int(list) * ListRow.stride
        let place = places[word]
        guard symbols.carries(at: place, tables.lists[row + ListRow.first]) else { return 0 }
        let single = tables.lists[row + ListRow.single]
        var ends: UInt64 = single >= 0 && symbols.carries(at: place, single) ? 0b10 : 0
        let entries = Int(tables.lists[row + ListRow.entries])..<Int(tables.lists[row + ListRow.severalEnd])
        guard !entries.isEmpty, symbols.carries(at: place, tables.lists[row + ListRow.firstOfSeveral]) else { return ends }
        // Bits of the key: 20 for the list, 28 for the word, 16 for the words up to the limit.
        let room = UInt64(min(limit - word, 0xFFFF))
        let key = UInt64(truncatingIfNeeded: list) << 44 | UInt64(word) << 16 | room
        if let known = listEnds.answer(key) { return known }
        var open = opened(entries.prefix(Self.mostOpened), of: list, at: place)
        while open != 0 {
            let entry = entries.lowerBound + open.trailingZeroBitCount
            open &= open - 1
            if goesOn(entry, after: word, limit: limit) { ends |= self.ends(ofEntry: entry, at: word, limit: limit) }
        }
        for entry in entries.dropFirst(Self.mostOpened) where isOpened(entry, at: place) && goesOn(entry, after: word, limit: limit) {
            ends |= self.ends(ofEntry: entry, at: word, limit: limit)
        }
        listEnds.keep(ends, for: key)
        return ends
    }

    /// As many entries of a list as `opened` has bits for.
    private static let mostOpened = 64
    /// To look at so few entries takes no longer than to remember what came of it.
    private static let fewEntries = 3

    /// A bit for each of some entries of a list that words with the symbols of a place can begin.
    private mutating func opened(_ entries: Range<Int>, of list: Int32, at place: Int32) -> UInt64 {
        let key = UInt64(truncatingIfNeeded: list) << 32 | UInt64(UInt32(bitPattern: place))
        let isRemembered = entries.count > Self.fewEntries
        if isRemembered, let known = opened.answer(key) { return known }
        var bits: UInt64 = 0
        for entry in entries where isOpened(entry, at: place) { bits |= 1 << UInt64(entry - entries.lowerBound) }
        if isRemembered { opened.keep(bits, for: key) }
        return bits
    }

    /// Whether words with the symbols of a place can begin an entry.
    @inline(__always)
    private func isOpened(_ entry: Int, at place: Int32) -> Bool {
        let opening = tables.entries[entry * EntryRow.stride + EntryRow.opening]
        return opening < 0 || symbols.carries(at: place, opening)
    }

    /// Whether the word behind one that an entry may begin with can be its second.
    @inline(__always)
    private func goesOn(_ entry: Int, after word: Int, limit: Int) -> Bool {
        let second = tables.entries[entry * EntryRow.stride + EntryRow.second]
        return second < 0 || word + 1 < limit && carries(word + 1, second)
    }

    /// Whether a word of the page carries a symbol.
    @inline(__always)
    private func carries(_ word: Int, _ symbol: Int32) -> Bool { symbols.carries(at: places[word], symbol) }

    /// The first of some words of the page that carries a symbol.
    @inline(__always)
    private func first(carrying symbol: Int32, in words: Range<Int>) -> Int? {
        symbols.first(of: places.span.extracting(words), carrying: symbol).map { words.lowerBound + $0 }
    }

    /// Where one entry of a list that begins at a word can end: bit n for n words on.
    mutating func ends(ofEntry entry: Int, at word: Int, limit: Int) -> UInt64 {
        let row = entry * EntryRow.stride
        let code = Int(tables.entries[row + EntryRow.code])..<Int(tables.entries[row + EntryRow.codeEnd])
        return ends(of: code, at: word, limit: limit) & ~1
    }

    private mutating func ends(of code: Range<Int>, at word: Int, limit: Int) -> UInt64 {
        var step = code.lowerBound
        // Most entries are words and nothing else.
        var place = word
        while step < code.upperBound, tables.code[step] == Instruction.symbol {
            guard place < limit, carries(place, tables.code[step + 1]) else { return 0 }
            place += 1
            step += 2
        }
        guard place - word < 64 else { return 0 }
        var ends: UInt64 = 1 << UInt64(place - word)
        while step < code.upperBound, ends != 0 {
            let argument = tables.code[step + 1]
            var next: UInt64 = 0
            var rest = ends
            while rest != 0 {
                let offset = rest.trailingZeroBitCount
                rest &= rest - 1
                let place = word + offset
                switch tables.code[step] {
                case Instruction.symbol:
                    if place < limit, carries(place, argument) { next |= 1 << (offset + 1) }
                case Instruction.list:
                    next |= self.ends(ofList: argument, at: place, limit: limit) << offset
                case Instruction.optional:
                    let inner = step + 2..<step + 2 + Int(argument)
                    next |= (self.ends(of: inner, at: place, limit: limit) << offset) | 1 << offset
                case Instruction.gap:
                    for more in 0...Int(argument) where place + more <= limit && offset + more < 64 {
                        next |= 1 << (offset + more)
                    }
                case Instruction.blockStart:
                    if place == block.lowerBound { next |= 1 << offset }
                case Instruction.blockEnd:
                    if place == block.upperBound { next |= 1 << offset }
                default: break
                }
            }
            ends = next
            step += tables.code[step] == Instruction.optional ? 2 + Int(argument) : 2
        }
        return ends
    }

    /// Where a match of `code` that begins at a word ends.
    private mutating func end(of code: Range<Int>, at start: Int) -> Int? {
        var word = start
        var step = code.lowerBound
        while step < code.upperBound {
            let argument = tables.code[step + 1]
            switch tables.code[step] {
            case Instruction.symbol:
                guard word < sentence.upperBound, carries(word, argument) else { return nil }
                word += 1
                step += 2
            case Instruction.blockStart:
                guard word == block.lowerBound else { return nil }
                step += 2
            case Instruction.blockEnd:
                guard word == block.upperBound else { return nil }
                step += 2
            case Instruction.wholeBlock:
                guard word == block.lowerBound else { return nil }
                return block.upperBound
            case Instruction.list:
                let ends = ends(ofList: argument, at: word, limit: sentence.upperBound)
                return longest(ends, from: word, then: step + 2..<code.upperBound, memo: step)
            case Instruction.optional:
                let inner = step + 2..<step + 2 + Int(argument)
                let ends = ends(of: inner, at: word, limit: sentence.upperBound) | 1
                return longest(ends, from: word, then: inner.upperBound..<code.upperBound, memo: step)
            default:
                return shortest(gap: Int(argument), from: word, then: step + 2..<code.upperBound, memo: step)
            }
        }
        return word
    }

    private mutating func longest(
        _ ends: UInt64, from word: Int, then rest: Range<Int>, memo step: Int
    ) -> Int? {
        guard ends != 0 else { return nil }
        let memo = memo(step, word)
        guard failed[memo] != attempt else { return nil }
        var ends = ends
        while ends != 0 {
            let offset = 63 - ends.leadingZeroBitCount
            ends &= ~(1 << offset)
            if let end = end(of: rest, at: word + offset) { return end }
        }
        failed[memo] = attempt
        return nil
    }

    private mutating func shortest(gap: Int, from word: Int, then rest: Range<Int>, memo step: Int) -> Int? {
        if rest.count == 2, tables.code[rest.lowerBound] == Instruction.blockEnd {
            let isReached = word...word + gap ~= block.upperBound && block.upperBound <= sentence.upperBound
            return isReached ? block.upperBound : nil
        }
        let memo = memo(step, word)
        guard failed[memo] != attempt else { return nil }
        let opening = rest.isEmpty ? -1 : opening(of: rest.lowerBound)
        let last = min(word + gap, opening < 0 ? sentence.upperBound : sentence.upperBound - 1)
        var place = word
        while place <= last {
            if opening < 0 || carries(place, opening), let end = end(of: rest, at: place) { return end }
            place += 1
        }
        failed[memo] = attempt
        return nil
    }

    private func memo(_ step: Int, _ word: Int) -> Int {
        (step - codeStart) * (sentence.count + 1) + word - sentence.lowerBound
    }
}
