internal import PolicyModel

/// Compiles the packs of one language to flat tables.
struct RuleCompiler: ~Copyable {
    private var phrases: PhraseCompiler
    private var tables = RuleTables()
    /// By pattern: the rules it is a match of.
    private var rulesOfPattern: [Int32: [Int32]] = [:]
    /// By patterns of a condition: where they begin among those of all conditions.
    private var startOfPatterns: [[Int32]: Int32] = [:]
    /// By all that a condition asks: the number of the conditions that ask it.
    private var numberOfCondition: [[Int32]: Int32] = [:]

    private init(language: String, common: [String: Int]) {
        phrases = PhraseCompiler(language: language, common: common)
    }

    /// The tables of packs that all have this language.
    static func tables(of packs: [RulePack], language: String) -> RuleTables {
        var compiler = Self(language: language, common: packs.reduce(into: [:]) { $0.merge($1.common) { $1 } })
        for pack in packs { compiler.add(pack) }
        return compiler.finish()
    }

    private mutating func add(_ pack: RulePack) {
        var lists: [String: Int32] = [:]
        let byName = Dictionary(pack.lists.map { ($0.name, $0) }) { first, _ in first }
        for list in pack.lists { compile(list, named: byName, into: &lists) }
        let (exceptions, pointers, asides) = (lists["exceptions"] ?? -1, lists["pointers"] ?? -1, lists["asides"] ?? -1)
        if !pack.signs.isEmpty {
            tables.signs = SignWords.allCases.map { kind in
                pack.signs[kind].map { phrases.list($0.map(\.elements), lists: lists) } ?? -1
            }
        }
        let packName = phrases.strings.index(of: pack.id)
        for rule in pack.rules {
            let number = Int32(tables.ruleCount)
            for pattern in rule.match {
                rulesOfPattern[phrases.pattern(pattern.elements, lists: lists), default: []].append(number)
            }
            let conditions = add(rule.conditions, lists: lists)
            let answers = add(rule.answers, lists: lists)
            tables.rules += [
                phrases.strings.index(of: rule.id), position(of: rule.concept), position(of: rule.severity),
                bits(rule.scope), bits(rule.regions), position(of: rule.polarity), code(of: rule.denied), exceptions,
                Int32(conditions.lowerBound), Int32(conditions.upperBound),
                Int32(answers.lowerBound), Int32(answers.upperBound), packName, pointers, asides,
            ]
        }
    }

    /// Compiles a list after the lists that it holds; the decoder has made sure that none holds itself.
    private mutating func compile(_ list: WordList, named: [String: WordList], into lists: inout [String: Int32]) {
        guard lists[list.name] == nil else { return }
        for entry in list.entries {
            for name in PackReader.listNames(in: entry.pattern.elements) {
                if let inner = named[name] { compile(inner, named: named, into: &lists) }
            }
        }
        lists[list.name] = phrases.list(list, lists: lists)
    }

    private func code(of denied: DeniedConcept) -> Int32 {
        switch denied {
        case .same: -1
        case .nothing: -2
        case .other(let concept): position(of: concept)
        }
    }

    private mutating func add(_ conditions: [RuleCondition], lists: [String: Int32]) -> Range<Int> {
        let start = tables.conditions.count / ConditionRow.stride
        // What refutes most comes first, then what is quickest to check; the order of conditions means nothing.
        for condition in conditions.sorted(by: { cost(of: $0) < cost(of: $1) }) {
            let patterns = joined(condition, lists: lists).map { phrases.pattern($0, lists: lists) }
            let first = startOfPatterns[patterns] ?? Int32(tables.conditionPatterns.count)
            if startOfPatterns.updateValue(first, forKey: patterns) == nil { tables.conditionPatterns += patterns }
            let row = [bits(condition.places), position(of: condition.quantifier), first, first + Int32(patterns.count)]
            let same = numberOfCondition[row] ?? Int32(numberOfCondition.count)
            numberOfCondition[row] = same
            tables.conditions += row + [same]
        }
        return start..<tables.conditions.count / ConditionRow.stride
    }

    /// The patterns of a condition, those of one word as one pattern where it is enough that any of them stands there.
    private func joined(_ condition: RuleCondition, lists: [String: Int32]) -> [[RulePattern.Element]] {
        let patterns = condition.patterns.map(\.elements)
        let words = patterns.filter { phrases.isWord($0, lists: lists) }
        guard condition.quantifier != .all, words.count > 1 else { return patterns }
        return [[.alternatives(words)]] + patterns.filter { !phrases.isWord($0, lists: lists) }
    }

    private func cost(of condition: RuleCondition) -> Int {
        // Nearly every match meets a condition that words be absent.
        condition.places.map { place in
            switch place {
            // Answered once for a whole list or section.
            case .heading, .path, .intro, .headers, .context: 0
            case .sentence: 1
            case .block, .previous, .document: 2
            case .lines: 3
            case .section: 4
            }
        }.reduce(condition.quantifier == .none ? 100 : 0, +)
    }

    private mutating func add(_ answers: [RuleAnswer], lists: [String: Int32]) -> Range<Int> {
        let start = tables.answers.count / AnswerRow.stride
        for answer in answers {
            let first = Int32(tables.parts.count / PartRow.stride)
            let kind: Int32
            switch answer.value {
            case .nothing: kind = 0
            case .quote:
                kind = 1
                for list in answer.listNames { tables.parts += [1, lists[list] ?? -1] }
            case .sentence: kind = 2
            case .name, .company:
                kind = answer.value == .name ? 6 : 8
                for list in RuleAnswer.nameWords + RuleAnswer.companyWords { tables.parts += [1, lists[list] ?? -1] }
            case .object:
                kind = 7
                for list in RuleAnswer.objectWords { tables.parts += [1, lists[list] ?? -1] }
            case .titles(let sign): kind = sign == .yes ? 4 : 5
            case .text(let text):
                kind = 3
                for part in ValueTemplate(text).parts {
                    switch part {
                    case .text(let literal): tables.parts += [0, phrases.strings.index(of: literal)]
                    case .list(let name): tables.parts += [1, lists[name] ?? -1]
                    }
                }
            }
            tables.answers += [
                position(of: answer.question), position(of: answer.status), kind, first,
                Int32(tables.parts.count / PartRow.stride), position(of: answer.source), position(of: answer.kind),
                position(of: answer.role), answer.joins ? 1 : 0, position(of: answer.when), answer.isPassing ? 1 : 0,
                position(of: answer.marks),
            ]
        }
        return start..<tables.answers.count / AnswerRow.stride
    }

    private consuming func finish() -> RuleTables {
        phrases.settleMarks()
        tables.code = phrases.code
        tables.patterns = phrases.patterns
        tables.lists = phrases.listRows
        tables.entries = phrases.entries
        let anchors = phrases.anchors
        let anyWord = phrases.vocabulary.symbol(for: Vocabulary.Key(kind: .prefix, text: ""))
        let symbols = phrases.vocabulary.weights.count
        for symbol in 0..<symbols { tables.marks.append(phrases.mark(of: Int32(symbol))) }
        var triggers: [[Int32]] = Array(repeating: [], count: symbols)
        for pattern in anchors.indices {
            let uses = rulesOfPattern[Int32(pattern)] ?? []
            tables.useStarts.append(Int32(tables.uses.count))
            tables.uses += uses
            for rule in uses {
                let (row, use) = (pattern * PatternRow.stride, Int(rule) * RuleRow.stride)
                tables.patterns[row + PatternRow.kinds] |= tables.rules[use + RuleRow.kinds]
                tables.patterns[row + PatternRow.regions] |= tables.rules[use + RuleRow.regions]
            }
            guard !uses.isEmpty, anchors[pattern] >= 0 else { continue }
            let beginsBlock = tables.patterns[pattern * PatternRow.stride + PatternRow.beginsBlock] == 1
            if beginsBlock, anchors[pattern] == anyWord {
                tables.openings.append(Int32(pattern))
            } else {
                triggers[Int(anchors[pattern])].append(Int32(pattern))
            }
        }
        tables.useStarts.append(Int32(tables.uses.count))
        for patterns in triggers {
            tables.triggerStarts.append(Int32(tables.triggers.count))
            tables.triggers += patterns
        }
        tables.triggerStarts.append(Int32(tables.triggers.count))
        addVocabulary()
        tables.strings = phrases.strings.ranges
        tables.text = phrases.strings.text
        return tables
    }

    private mutating func addVocabulary() {
        let keys = phrases.vocabulary.keys
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        tables.slots = Array(repeating: 0, count: size)
        var prefixes: [Int] = []
        var suffixes: [Int] = []
        for (number, key) in keys.enumerated() {
            let string = Int(phrases.strings.index(of: key.text)) * StringRow.stride
            let first = Int32(tables.keySymbols.count)
            tables.keySymbols += phrases.vocabulary.symbolsOfKey[number]
            tables.keys += [
                key.kind.rawValue, phrases.strings.ranges[string + StringRow.start], phrases.strings.ranges[string + StringRow.end], first,
                Int32(tables.keySymbols.count),
            ]
            if key.kind == .prefix, !key.text.isEmpty { prefixes.append(key.text.utf8.count) }
            if key.kind == .suffix { suffixes.append(key.text.utf8.count) }
            var hash = ByteHash()
            hash.add(key.text.utf8)
            var slot = Int(truncatingIfNeeded: ByteHash.mixed(hash.value, kind: key.kind.rawValue)) & (size - 1)
            while tables.slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            tables.slots[slot] = Int32(number + 1)
        }
        tables.endLengths = [prefixes.min(), prefixes.max(), suffixes.min(), suffixes.max()].map { Int32($0 ?? 0) }
    }

    private func bits<Value: CaseIterable & Equatable>(_ values: [Value]) -> Int32 {
        guard !values.isEmpty else { return -1 }
        return values.reduce(0) { $0 | 1 << position(of: $1) }
    }

    private func position<Value: CaseIterable & Equatable>(of value: Value?) -> Int32 {
        var position: Int32 = 0
        for other in Value.allCases {
            if other == value { return position }
            position += 1
        }
        return -1
    }
}
