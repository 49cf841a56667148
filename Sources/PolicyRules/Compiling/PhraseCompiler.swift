/// Compiles patterns and lists to code, each distinct one once.
struct PhraseCompiler: ~Copyable {
    /// A list while it is compiled.
    private struct ListRecord {
        var row: [Int32]
        /// Keys of the words that are an entry alone.
        var single: Set<Vocabulary.Key>
        /// Keys of the words that can begin an entry.
        var first: Set<Vocabulary.Key>
        var shortest: Int
        var longest: Int
    }

    private struct EntryCode: Hashable {
        var code: [Int32]
        var canonical: Int32
    }

    var vocabulary: Vocabulary
    var strings = StringPool()
    private(set) var code: [Int32] = []
    private(set) var patterns: [Int32] = []
    private(set) var entries: [Int32] = []
    /// By pattern: the symbol it is looked for at.
    private(set) var anchors: [Int32] = []
    private var markOfSymbol: [Int32: Int32] = [:]
    private var lists: [ListRecord] = []
    private var listOfEntries: [[EntryCode]: Int32] = [:]
    private var patternOfCode: [[Int32]: Int32] = [:]

    init(language: String, common: [String: Int]) {
        vocabulary = Vocabulary(language: language, common: common)
    }

    var listRows: [Int32] { lists.flatMap(\.row) }

    /// The index of a compiled pattern; `lists` are those of its pack.
    mutating func pattern(_ elements: [RulePattern.Element], lists names: [String: Int32]) -> Int32 {
        let compiled = compile(elements, lists: names)
        if let known = patternOfCode[compiled] { return known }
        let index = Int32(anchors.count)
        patternOfCode[compiled] = index
        let anchor = anchor(of: compiled)
        let beginsBlock = compiled.first == Instruction.blockStart || compiled.first == Instruction.wholeBlock
        patterns += [
            Int32(code.count), Int32(code.count + compiled.count), anchor.symbol, Int32(anchor.fewest),
            Int32(anchor.most), beginsBlock ? 1 : 0,
        ]
        patterns += rarest(of: compiled) + [0, 0]
        code += compiled
        anchors.append(anchor.symbol)
        return index
    }

    /// The index of a compiled list.
    mutating func list(_ list: WordList, lists names: [String: Int32]) -> Int32 {
        self.list(list.entries.map { ($0.pattern.elements, $0.canonical) }, lists: names)
    }

    /// The index of a compiled list with entries that are reported as they stand.
    mutating func list(_ entries: [[RulePattern.Element]], lists names: [String: Int32]) -> Int32 {
        list(entries.map { ($0, nil) }, lists: names)
    }

    private mutating func list(
        _ entries: [(elements: [RulePattern.Element], canonical: String?)], lists names: [String: Int32]
    ) -> Int32 {
        var codes: [EntryCode] = []
        for entry in entries {
            let compiled = compile(entry.elements, lists: names)
            let canonical = entry.canonical.map { strings.index(of: $0) } ?? -1
            codes.append(EntryCode(code: compiled, canonical: canonical))
        }
        if let known = listOfEntries[codes] { return known }
        var single: Set<Vocabulary.Key> = []
        var first: Set<Vocabulary.Key> = []
        var firstOfSeveral: Set<Vocabulary.Key> = []
        var several: [EntryCode] = []
        var alone: [EntryCode] = []
        var shortest = Int.max
        var longest = 0
        for (entry, compiled) in zip(entries, codes) {
            let length = length(of: compiled.code[...])
            shortest = min(shortest, length.shortest)
            longest = max(longest, length.longest)
            let firstKeys = firstKeys(of: entry.elements, lists: names)
            first.formUnion(firstKeys)
            if length.longest > 1 { firstOfSeveral.formUnion(firstKeys) }
            // A nested list can have entries of one word and of several; then the entry stands on both sides.
            if entry.elements.count == 1 { single.formUnion(singleKeys(of: entry.elements[0], lists: names)) }
            if length.longest > 1 { several.append(compiled) } else { alone.append(compiled) }
        }
        func sorted(_ keys: Set<Vocabulary.Key>) -> [Vocabulary.Key] {
            keys.sorted { ($0.text, $0.kind.rawValue) < ($1.text, $1.kind.rawValue) }
        }
        let singleSymbol = single.isEmpty ? -1 : vocabulary.symbol(forAnyOf: sorted(single))
        let firstSymbol =
            first == single ? singleSymbol : vocabulary.symbol(forAnyOf: sorted(first))
        let severalSymbol =
            several.isEmpty ? -1 : firstOfSeveral == first ? firstSymbol : vocabulary.symbol(forAnyOf: sorted(firstOfSeveral))
        let start = Int32(self.entries.count / EntryRow.stride)
        // The words that are an entry alone are known by their symbol; whoever asks which entry they are wants its canonical value.
        let kept = several + (codes.contains { $0.canonical >= 0 } ? alone : [])
        for entry in kept {
            self.entries += [Int32(code.count), Int32(code.count + entry.code.count), entry.canonical, opening(of: entry.code[...]), second(of: entry.code)]
            code += entry.code
        }
        let index = Int32(lists.count)
        lists.append(
            ListRecord(
                row: [
                    singleSymbol, firstSymbol, start, start + Int32(several.count), start + Int32(kept.count),
                    severalSymbol,
                ],
                single: single, first: first, shortest: shortest, longest: longest))
        listOfEntries[codes] = index
        return index
    }

    /// The symbol of the words that compiled code can begin with, or -1 where there is no single one.
    private func opening(of compiled: ArraySlice<Int32>) -> Int32 {
        switch compiled.first {
        case Instruction.symbol: compiled[compiled.startIndex + 1]
        case Instruction.list: lists[Int(compiled[compiled.startIndex + 1])].row[ListRow.first]
        default: -1
        }
    }

    /// The symbol of the second word of all that compiled code can match, or -1 where there is no single one.
    private func second(of compiled: [Int32]) -> Int32 {
        compiled.first == Instruction.symbol ? opening(of: compiled.dropFirst(2)) : -1
    }

    private mutating func compile(_ elements: [RulePattern.Element], lists names: [String: Int32]) -> [Int32] {
        var compiled: [Int32] = []
        for element in elements {
            switch element {
            case .stem(let word): compiled += [Instruction.symbol, symbol(.stem, word)]
            case .exact(let word): compiled += [Instruction.symbol, symbol(.exact, word)]
            case .prefix(let word): compiled += [Instruction.symbol, symbol(.prefix, word)]
            case .suffix(let word): compiled += [Instruction.symbol, symbol(.suffix, word)]
            case .number: compiled += [Instruction.symbol, symbol(.number, "")]
            case .list(let name):
                // The decoder has reported names that no list has.
                if let list = names[name] { compiled += step(list) }
            case .alternatives(let choice): compiled += step(list(choice, lists: names))
            case .optional(let inner):
                let code = compile(inner, lists: names)
                compiled += [Instruction.optional, Int32(code.count)] + code
            case .gap(let words): compiled += [Instruction.gap, Int32(words)]
            case .blockStart: compiled += [Instruction.blockStart, 0]
            case .blockEnd: compiled += [Instruction.blockEnd, 0]
            case .wholeBlock: compiled += [Instruction.wholeBlock, symbol(.prefix, "")]
            }
        }
        return compiled
    }

    /// The step that matches an entry of a list: where all entries are one word, that is a word that carries their symbol.
    func step(_ list: Int32) -> [Int32] {
        let row = lists[Int(list)].row
        let isWord = row[ListRow.single] >= 0 && row[ListRow.entries] == row[ListRow.severalEnd]
        return isWord ? [Instruction.symbol, row[ListRow.single]] : [Instruction.list, list]
    }

    private mutating func symbol(_ kind: Vocabulary.Kind, _ word: String) -> Int32 {
        let key = vocabulary.key(kind, word)
        return vocabulary.symbol(for: key)
    }

    /// The rarest symbol that every match must hold, and how many words can stand before it.
    private func anchor(of compiled: [Int32]) -> (symbol: Int32, fewest: Int, most: Int) {
        var best: (symbol: Int32, fewest: Int, most: Int) = (-1, 0, 0)
        var index = 0
        var before = (shortest: 0, longest: 0)
        while index < compiled.count {
            let size = compiled[index] == Instruction.optional ? 2 + Int(compiled[index + 1]) : 2
            var symbol: Int32 = -1
            if compiled[index] == Instruction.symbol || compiled[index] == Instruction.wholeBlock { symbol = compiled[index + 1] }
            if compiled[index] == Instruction.list { symbol = lists[Int(compiled[index + 1])].row[ListRow.first] }
            if symbol >= 0, best.symbol < 0 || weight(symbol) < weight(best.symbol) {
                best = (symbol, before.shortest, before.longest)
            }
            let length = length(of: compiled[index..<index + size])
            before.shortest += length.shortest
            before.longest += length.longest
            index += size
        }
        return best
    }

    /// The four rarest symbols that every match must hold; `settleMarks` puts their marks in the place of them.
    private func rarest(of compiled: [Int32]) -> [Int32] {
        var needed: Set<Int32> = []
        var index = 0
        while index < compiled.count {
            switch compiled[index] {
            case Instruction.symbol: needed.insert(compiled[index + 1])
            case Instruction.list: needed.insert(lists[Int(compiled[index + 1])].row[ListRow.first])
            case Instruction.optional: index += Int(compiled[index + 1])
            default: break
            }
            index += 2
        }
        let rarest = needed.sorted { (weight($0), $0) < (weight($1), $1) }.prefix(4)
        return Array(rarest) + Array(repeating: -1, count: 4 - rarest.count)
    }

    /// Gives marks to the symbols that patterns need, when all are known: the most frequent ones have one each, so that the others, which share
    /// the rest, tell something by theirs.
    mutating func settleMarks() {
        let places = stride(from: 0, to: patterns.count, by: PatternRow.stride).flatMap { row in (0..<4).map { row + PatternRow.marks + $0 } }
            .filter { patterns[$0] >= 0 }
        let symbols = Set(places.map { patterns[$0] }).sorted { (-weight($0), $0) < (-weight($1), $1) }
        let own = symbols.count <= SentenceMarks.count ? symbols.count : SentenceMarks.count / 2
        for (number, symbol) in symbols.enumerated() {
            markOfSymbol[symbol] = Int32(number < own ? number : own + (number - own) % (SentenceMarks.count - own))
        }
        for place in places { patterns[place] = mark(of: patterns[place]) }
    }

    /// The mark of a symbol, or -1.
    func mark(of symbol: Int32) -> Int32 { markOfSymbol[symbol] ?? -1 }

    private func weight(_ symbol: Int32) -> Int { vocabulary.weights[Int(symbol)] }

    /// The fewest and the most words that code can match.
    private func length(of compiled: ArraySlice<Int32>) -> (shortest: Int, longest: Int) {
        var shortest = 0
        var longest = 0
        var index = compiled.startIndex
        while index < compiled.endIndex {
            let argument = Int(compiled[index + 1])
            switch compiled[index] {
            case Instruction.symbol:
                shortest += 1
                longest += 1
            case Instruction.list:
                shortest += lists[argument].shortest
                longest += lists[argument].longest
            case Instruction.optional:
                longest += length(of: compiled[index + 2..<index + 2 + argument]).longest
                index += argument
            case Instruction.gap:
                longest += argument
            default: break
            }
            index += 2
        }
        return (shortest, longest)
    }

    /// The keys of the words that can begin a phrase.
    private mutating func firstKeys(
        of elements: [RulePattern.Element], lists names: [String: Int32]
    ) -> Set<Vocabulary.Key> {
        var keys: Set<Vocabulary.Key> = []
        for element in elements {
            switch element {
            case .stem(let word): return keys.union([vocabulary.key(.stem, word)])
            case .exact(let word): return keys.union([vocabulary.key(.exact, word)])
            case .prefix(let word): return keys.union([vocabulary.key(.prefix, word)])
            case .suffix(let word): return keys.union([vocabulary.key(.suffix, word)])
            case .number: return keys.union([vocabulary.key(.number, "")])
            case .list(let name): return keys.union(names[name].map { lists[Int($0)].first } ?? [])
            case .alternatives(let choice):
                for phrase in choice { keys.formUnion(firstKeys(of: phrase, lists: names)) }
                return keys
            case .optional(let inner): keys.formUnion(firstKeys(of: inner, lists: names))
            case .gap, .blockStart, .blockEnd, .wholeBlock: break
            }
        }
        return keys
    }

    /// The keys of the words that are a whole phrase alone.
    private mutating func singleKeys(
        of element: RulePattern.Element, lists names: [String: Int32]
    ) -> Set<Vocabulary.Key> {
        switch element {
        case .stem(let word): return [vocabulary.key(.stem, word)]
        case .exact(let word): return [vocabulary.key(.exact, word)]
        case .prefix(let word): return [vocabulary.key(.prefix, word)]
        case .suffix(let word): return [vocabulary.key(.suffix, word)]
        case .number: return [vocabulary.key(.number, "")]
        case .list(let name): return names[name].map { lists[Int($0)].single } ?? []
        case .alternatives(let choice):
            var keys: Set<Vocabulary.Key> = []
            for phrase in choice where phrase.count == 1 { keys.formUnion(singleKeys(of: phrase[0], lists: names)) }
            return keys
        case .optional, .gap, .blockStart, .blockEnd, .wholeBlock: return []
        }
    }
}
