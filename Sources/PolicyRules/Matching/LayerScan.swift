internal import PolicyModel

/// One run of the rules of one layer over some blocks of a page.
struct LayerScan {
    /// A match of a pattern that some rule asks for, in words from the start of its block.
    private struct Hit {
        var pattern: Int32
        var sentence: Int
        var words: Range<Int>
    }

    /// Where the words that set off a pattern stand in the sentence in which it was set off last.
    private struct Anchors {
        var sentence: Int32 = -1
        var first: Int32 = 0
        var last: Int32 = 0
    }

    private let document: PolicyDocument
    private let words: DocumentWords
    private let blocks: Range<Int>
    private let tables: RuleTables
    private let selection: RuleSelection
    private let layer: RuleLayer
    private var matcher: PhraseMatcher
    /// By list and sentence: one past the last word at which an exception begins, 0 where none does.
    private var lastExceptions = RecentAnswers()
    private var conditions: ConditionChecker
    private let answers: AnswerValues
    /// `nil` where no layer of the language has words of signs: then everything is stated.
    private var signs: SignReader?
    /// By rule: 0 not asked yet, 1 takes part, 2 does not.
    private var isSelected: [UInt8]
    /// The question of which is kept what was not taken.
    private let explained: Question?
    /// What rules for it did not take, in reading order of blocks.
    private(set) var passedOver: [PassedOver] = []

    init(
        _ layer: RuleLayer, page: PageWords, signs: PageWords?, blocks: Range<Int>, document: PolicyDocument, selection: RuleSelection,
        explained: Question? = nil
    ) {
        self.explained = explained
        self.document = document
        self.blocks = blocks
        words = page.words
        self.selection = selection
        self.layer = layer
        tables = page.tables
        matcher = PhraseMatcher(page)
        self.signs = signs.map { SignReader($0, document: document) }
        conditions = ConditionChecker(
            document: document, words: words, conditionCount: tables.conditions.count / RuleTables.Stride.condition)
        answers = AnswerValues(document: document, words: words, tables: tables)
        isSelected = Array(repeating: 0, count: tables.ruleCount)
    }

    /// Everything that the rules match, in reading order of blocks.
    mutating func matches() -> [RuleMatch] {
        var matches: [RuleMatch] = []
        let (places, hits) = allHits()
        for block in blocks {
            let place = places[block - blocks.lowerBound]
            guard !place.isEmpty else { continue }
            let kind = Int32(1) << Int32(EnumTable.position(of: document.blocks[block].kind))
            let region = Int32(1) << Int32(EnumTable.position(of: document.blocks[block].region))
            for index in place {
                let pattern = Int(hits[index].pattern)
                for use in Int(tables.useStarts[pattern])..<Int(tables.useStarts[pattern + 1]) {
                    let rule = Int(tables.uses[use])
                    let row = rule * RuleTables.Stride.rule
                    guard tables.rules[row + 3] & kind != 0, tables.rules[row + 4] & region != 0, takesPart(rule) else {
                        continue
                    }
                    if let match = match(of: row, at: hits[index], in: block) { matches.append(match) }
                }
            }
        }
        return matches
    }

    /// The matches of all patterns in each distinct block; `places` by block, from the first of `blocks`.
    private mutating func allHits() -> (places: [Range<Int>], hits: [Hit]) {
        var places: [Range<Int>] = []
        /// By block of the page: the first of `blocks` with the same words, or -1.
        var firstAlike: [Int32] = Array(repeating: -1, count: words.blockCount)
        var hits: [Hit] = []
        var anchors = Array(repeating: Anchors(), count: tables.patternCount)
        var touched: [Int32] = []
        let openings = openings()
        for block in blocks {
            // The choices of a control, such as its countries, state nothing.
            guard !document.blocks[block].isChoice else {
                places.append(hits.count..<hits.count)
                continue
            }
            let alike = Int(words.firstAlike[block])
            if firstAlike[alike] >= 0 {
                places.append(places[Int(firstAlike[alike]) - blocks.lowerBound])
                continue
            }
            firstAlike[alike] = Int32(block)
            let start = hits.count
            for sentence in words.sentences(of: block) {
                touched.removeAll(keepingCapacity: true)
                if sentence == words.sentences(of: block).lowerBound {
                    let start = Int32(words.words(of: block).lowerBound)
                    for pattern in openings {
                        anchors[Int(pattern)] = Anchors(sentence: Int32(sentence), first: start, last: start)
                        touched.append(pattern)
                    }
                }
                for word in words.words(ofSentence: sentence) {
                    let number = Int(words.numbers[word])
                    var next = Int(matcher.symbols.triggerStarts[number])
                    let end = Int(matcher.symbols.triggerStarts[number + 1])
                    while next < end {
                        let pattern = matcher.symbols.triggers[next]
                        if anchors[Int(pattern)].sentence == Int32(sentence) {
                            anchors[Int(pattern)].last = Int32(word)
                        } else {
                            anchors[Int(pattern)] = Anchors(sentence: Int32(sentence), first: Int32(word), last: Int32(word))
                            touched.append(pattern)
                        }
                        next += 1
                    }
                }
                for pattern in touched where matcher.mayHold(pattern, sentence: sentence) {
                    let anchors = anchors[Int(pattern)]
                    collect(pattern, anchors: Int(anchors.first)...Int(anchors.last), sentence: sentence, block: block, into: &hits)
                }
            }
            places.append(start..<hits.count)
        }
        return (places, hits)
    }

    /// The patterns that any block's start sets off, aside from those of rules whose conditions no word of the page can meet.
    private func openings() -> [Int32] {
        tables.openings.filter { pattern in
            let uses = Int(tables.useStarts[Int(pattern)])..<Int(tables.useStarts[Int(pattern) + 1])
            return uses.contains { canHold(Int(tables.uses[$0])) }
        }
    }

    private func canHold(_ rule: Int) -> Bool {
        let row = rule * RuleTables.Stride.rule
        return (Int(tables.rules[row + 8])..<Int(tables.rules[row + 9])).allSatisfy { condition in
            let row = condition * RuleTables.Stride.condition
            guard tables.conditions[row + 1] == Int32(EnumTable.position(of: RuleCondition.Quantifier.any)) else { return true }
            return (Int(tables.conditions[row + 2])..<Int(tables.conditions[row + 3])).contains {
                let pattern = Int(tables.conditionPatterns[$0]) * RuleTables.Stride.pattern
                return matcher.symbols.isPresent[Int(tables.patterns[pattern + 2])]
            }
        }
    }

    /// Adds the matches of one pattern in one sentence, which do not overlap.
    private mutating func collect(
        _ pattern: Int32, anchors: ClosedRange<Int>, sentence number: Int, block: Int, into hits: inout [Hit]
    ) {
        let row = Int(pattern) * RuleTables.Stride.pattern
        let sentence = words.words(ofSentence: number)
        let all = words.words(of: block)
        let most = Int(tables.patterns[row + 4])
        let fewest = Int(tables.patterns[row + 3])
        var from = max(sentence.lowerBound, anchors.lowerBound - most)
        var to = anchors.upperBound - fewest + 1
        if tables.patterns[row + 5] == 1 {
            guard sentence.lowerBound == all.lowerBound, from == sentence.lowerBound else { return }
            to = min(to, from + 1)
        }
        while from < to {
            guard let match = matcher.firstMatch(of: pattern, startingIn: from..<to, sentence: sentence, block: all)
            else { return }
            hits.append(
                Hit(
                    pattern: pattern, sentence: number - words.sentences(of: block).lowerBound,
                    words: match.lowerBound - all.lowerBound..<match.upperBound - all.lowerBound))
            from = match.upperBound
        }
    }

    /// What a rule, by its row, makes of a hit in one block, or `nil` where its conditions do not hold or nobody says it.
    private mutating func match(of row: Int, at hit: Hit, in block: Int) -> RuleMatch? {
        let start = words.words(of: block).lowerBound
        var found = hit.words.lowerBound + start..<hit.words.upperBound + start
        let number = words.sentences(of: block).lowerBound + hit.sentence
        let sentence = words.words(ofSentence: number)
        let rows = Int(tables.rules[row + 8])..<Int(tables.rules[row + 9])
        for condition in rows where !conditions.holds(condition, sentence: number, block: block, matcher: &matcher) {
            if explained != nil { passOver(row, found, in: block, for: condition) }
            return nil
        }
        matcher.block = words.words(of: block)
        if let exception = exception(after: found, in: number, list: tables.rules[row + 7]) {
            found = found.lowerBound..<exception
        }
        let weight = weight(of: row, words: hit.words.lowerBound + start..<hit.words.upperBound + start, in: number, of: block)
        let concept = concept(of: row, weight)
        let values = values(
            of: Int(tables.rules[row + 10])..<Int(tables.rules[row + 11]), quote: found, sentence: sentence, block: block, weight: weight)
        guard concept >= 0 || !values.isEmpty else { return nil }
        return RuleMatch(
            rule: Int32(row / RuleTables.Stride.rule), block: block, words: found, sentence: sentence, values: values, concept: concept,
            sign: concept == tables.rules[row + 1] ? weight.sign : weight.sign == .no || weight.sign == .ended ? .yes : weight.sign,
            ownSign: weight.sign, speaker: weight.speaker)
    }

    /// What the page makes of the words of a hit of a rule, by its row.
    private mutating func weight(of row: Int, words: Range<Int>, in sentence: Int, of block: Int) -> Weight {
        let polarity: Polarity = EnumTable.value(at: tables.rules[row + 5])
        guard polarity != .any, signs != nil else { return Weight() }
        let concept = tables.rules[row + 1] < 0 ? nil : EnumTable.value(at: tables.rules[row + 1]) as Concept
        let isDoing = concept?.topic != .rightToObject
        return signs?.weight(of: words, in: sentence, of: block, polarity: polarity, isDoing: isDoing) ?? Weight()
    }

    /// The concept that a rule, by its row, finds in words of such a weight, or -1.
    private func concept(of row: Int, _ weight: Weight) -> Int32 {
        let own = tables.rules[row + 1]
        guard own >= 0, (EnumTable.value(at: own) as Concept).topic == .aiTraining else { return own }
        // What the reader, a law or a demand says of training, and a box against it, is no use and no exclusion.
        guard weight.isStatement, !(weight.sign == .offered && weight.isDenied) else { return -1 }
        guard weight.isDenied, weight.sign != .asked else { return own }
        return tables.rules[row + 6] == -2 ? -1 : tables.rules[row + 6] == -1 ? own : tables.rules[row + 6]
    }

    /// Keeps what a rule, by its row, did not take for a condition that does not hold, if it feeds the explained question.
    private mutating func passOver(_ row: Int, _ words: Range<Int>, in block: Int, for condition: Int) {
        let answers = Int(tables.rules[row + 10])..<Int(tables.rules[row + 11])
        let feeds = answers.contains { (EnumTable.value(at: tables.answers[$0 * RuleTables.Stride.answer]) as Question) == explained }
        guard let explained, feeds else { return }
        let start = document.blocks[block].text.lowerBound
        let bits = tables.conditions[condition * RuleTables.Stride.condition]
        let places = RuleCondition.Place.allCases.filter { bits >> Int32(EnumTable.position(of: $0)) & 1 == 1 }.map(\.rawValue)
        let quantifier: RuleCondition.Quantifier = EnumTable.value(at: tables.conditions[condition * RuleTables.Stride.condition + 1])
        passedOver.append(
            PassedOver(
                question: explained, rule: tables.string(tables.rules[row]),
                span: TextSpan(
                    section: document.blocks[block].section, block: block, start: Int(self.words.starts[words.lowerBound]) - start,
                    end: Int(self.words.ends[words.upperBound - 1]) - start),
                reason: quantifier == .none ? .ruledOut(places: places) : .lacks(places: places)))
    }

    private mutating func values(
        of rows: Range<Int>, quote: Range<Int>, sentence: Range<Int>, block: Int, weight: Weight
    ) -> [RuleMatch.Value] {
        guard !rows.isEmpty, weight.isStatement, weight.sign != .asked, weight.speaker == .page,
            !(weight.sign == .offered && weight.isDenied)
        else { return [] }
        let values = answers.values(
            of: rows, quote: quote, sentence: sentence, block: block, isDenied: weight.isDenied, matcher: &matcher, signs: &signs)
        return values.map { value in
            var value = value
            value.sign = weight.sign
            return value
        }
    }

    private mutating func takesPart(_ rule: Int) -> Bool {
        if isSelected[rule] == 0 {
            let row = rule * RuleTables.Stride.rule
            let concept: Concept? = tables.rules[row + 1] < 0 ? nil : EnumTable.value(at: tables.rules[row + 1])
            let isIncluded =
                !layer.isReplaced(pack: tables.string(tables.rules[row + 12]))
                && selection.includes(RuleName(id: tables.string(tables.rules[row]), language: layer.language), concept: concept)
            isSelected[rule] = isIncluded ? 1 : 2
        }
        return isSelected[rule] == 1
    }

    /// Where the clause ends that states an exception to a match, in the same sentence, by its number.
    private mutating func exception(after match: Range<Int>, in number: Int, list: Int32) -> Int? {
        let sentence = words.words(ofSentence: number)
        // A whole block reaches beyond its first sentence.
        guard match.upperBound < sentence.upperBound else { return nil }
        // The last exception of a sentence decides for all matches in it, however many there are.
        let key = UInt64(UInt32(bitPattern: list)) << 32 | UInt64(number)
        let last: UInt64
        if let known = lastExceptions.answer(key) {
            last = known
        } else {
            let place = sentence.last { matcher.ends(ofList: list, at: $0, limit: sentence.upperBound) != 0 }
            last = UInt64((place ?? -1) + 1)
            lastExceptions.keep(last, for: key)
        }
        return last > match.upperBound ? sentence.upperBound : nil
    }
}
