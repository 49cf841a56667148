internal import PolicyModel

/// One run of the rules of one layer over some blocks of a page.
struct LayerScan {
    private let document: PolicyDocument
    private let words: DocumentWords
    private let blocks: Range<Int>
    private let tables: RuleTables
    private let selection: RuleSelection
    private let layer: RuleLayer
    private var matcher: PhraseMatcher
    /// By list and sentence: one past the last word at which an exception begins, 0 where none does.
    private var lastExceptions: RecentAnswers
    private var conditions: ConditionChecker
    private let answers: AnswerValues
    /// What the lists of answers matched so far.
    private var told: Set<AnswerValues.Told> = []
    /// `nil` where no layer of the language has words of signs: then everything is stated.
    private var signs: SignReader?
    private let hasSigns: Bool
    /// By block of `blocks`: the bit of its kind, and that of its region.
    private let kinds: [Int32]
    private let regions: [Int32]
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
        lastExceptions = RecentAnswers(words: page.words.numbers.count)
        self.signs = signs.map { SignReader($0, document: document) }
        hasSigns = signs != nil
        conditions = ConditionChecker(
            document: document, words: words, conditionCount: tables.conditions.count / ConditionRow.stride)
        answers = AnswerValues(document: document, words: words, tables: tables)
        isSelected = Array(repeating: 0, count: tables.ruleCount)
        kinds = blocks.map { 1 << Int32(EnumTable.position(of: document.blocks[$0].kind)) }
        regions = blocks.map { 1 << Int32(EnumTable.position(of: document.blocks[$0].region)) }
    }

    /// Everything that the rules match, in reading order of blocks.
    mutating func matches() -> [RuleMatch] {
        var matches: [RuleMatch] = []
        let (places, hits) = HitFinder(document: document, words: words, blocks: blocks, tables: tables, kinds: kinds, regions: regions).hits(&matcher)
        for block in blocks {
            let place = places[block - blocks.lowerBound]
            guard !place.isEmpty else { continue }
            let kind = kinds[block - blocks.lowerBound]
            let region = regions[block - blocks.lowerBound]
            for index in place {
                let pattern = Int(hits[index].pattern)
                for use in Int(tables.useStarts[pattern])..<Int(tables.useStarts[pattern + 1]) {
                    let rule = Int(tables.uses[use])
                    let row = rule * RuleRow.stride
                    guard tables.rules[row + RuleRow.kinds] & kind != 0, tables.rules[row + RuleRow.regions] & region != 0, isSelected[rule] == 1 || takesPart(rule) else {
                        continue
                    }
                    if let match = match(of: row, at: hits[index], in: block) { matches.append(match) }
                }
            }
        }
        return matches
    }

    /// What a rule, by its row, makes of a hit in one block, or `nil` where its conditions do not hold or nobody says it.
    private mutating func match(of row: Int, at hit: PatternHit, in block: Int) -> RuleMatch? {
        let number = words.sentences(of: block).lowerBound + hit.sentence
        let rows = Int(tables.rules[row + RuleRow.conditions])..<Int(tables.rules[row + RuleRow.conditionsEnd])
        // Most hits end here, so all else about them is asked later.
        for condition in rows where !conditions.holds(condition, sentence: number, block: block, matcher: &matcher) {
            if explained != nil { passOver(row, words(of: hit, in: block), in: block, reason(of: condition)) }
            return nil
        }
        let matched = words(of: hit, in: block)
        var found = matched
        let sentence = words.words(ofSentence: number)
        matcher.block = words.words(of: block)
        if let exception = exception(after: found, in: number, list: tables.rules[row + RuleRow.exceptions]) {
            found = found.lowerBound..<exception
        }
        let weight = weight(of: row, words: matched, in: number, of: block)
        let concept = concept(of: row, weight)
        let values = values(
            of: Int(tables.rules[row + RuleRow.answers])..<Int(tables.rules[row + RuleRow.answersEnd]), quote: found, sentence: sentence, block: block, weight: weight,
            passing: (tables.rules[row + RuleRow.pointers], tables.rules[row + RuleRow.asides]))
        if explained != nil, !isStated(weight) { passOver(row, found, in: block, .unstated) }
        guard concept >= 0 || !values.isEmpty else { return nil }
        return RuleMatch(
            rule: Int32(row / RuleRow.stride), block: block, words: found, sentence: sentence, values: values, concept: concept,
            sign: concept == tables.rules[row + RuleRow.concept] ? weight.sign : weight.sign == .no || weight.sign == .ended ? .yes : weight.sign,
            ownSign: weight.sign, speaker: weight.speaker)
    }

    /// The words of a hit in one of the blocks that have it, in words of the page.
    private func words(of hit: PatternHit, in block: Int) -> Range<Int> {
        let start = words.words(of: block).lowerBound
        return hit.words.lowerBound + start..<hit.words.upperBound + start
    }

    /// What the page makes of the words of a hit of a rule, by its row.
    private mutating func weight(of row: Int, words: Range<Int>, in sentence: Int, of block: Int) -> Weight {
        let polarity: Polarity = EnumTable.value(at: tables.rules[row + RuleRow.polarity])
        guard polarity != .any, hasSigns else { return Weight() }
        let concept = tables.rules[row + RuleRow.concept] < 0 ? nil : EnumTable.value(at: tables.rules[row + RuleRow.concept]) as Concept
        let isDoing = concept?.topic != .rightToObject
        return signs?.weight(of: words, in: sentence, of: block, polarity: polarity, isDoing: isDoing) ?? Weight()
    }

    /// The concept that a rule, by its row, finds in words of such a weight, or -1.
    private func concept(of row: Int, _ weight: Weight) -> Int32 {
        let own = tables.rules[row + RuleRow.concept]
        guard own >= 0, (EnumTable.value(at: own) as Concept).topic == .aiTraining else { return own }
        // What the reader, a law or a demand says of training, and a box against it, is no use and no exclusion.
        guard weight.isStatement, !(weight.sign == .offered && weight.isDenied) else { return -1 }
        guard weight.isDenied, weight.sign != .asked else { return own }
        return tables.rules[row + RuleRow.denied] == -2 ? -1 : tables.rules[row + RuleRow.denied] == -1 ? own : tables.rules[row + RuleRow.denied]
    }

    /// Keeps what a rule, by its row, did not take, if it feeds the explained question.
    private mutating func passOver(_ row: Int, _ words: Range<Int>, in block: Int, _ reason: PassedOver.Reason) {
        let answers = Int(tables.rules[row + RuleRow.answers])..<Int(tables.rules[row + RuleRow.answersEnd])
        let feeds = answers.contains { (EnumTable.value(at: tables.answers[$0 * AnswerRow.stride]) as Question) == explained }
        guard let explained, feeds else { return }
        let start = document.blocks[block].text.lowerBound
        passedOver.append(
            PassedOver(
                question: explained, rule: tables.string(tables.rules[row + RuleRow.id]),
                span: TextSpan(
                    section: document.blocks[block].section, block: block, start: Int(self.words.starts[words.lowerBound]) - start,
                    end: Int(self.words.ends[words.upperBound - 1]) - start),
                reason: reason))
    }

    /// Why a condition that does not hold lets a rule pass over its words.
    private func reason(of condition: Int) -> PassedOver.Reason {
        let bits = tables.conditions[condition * ConditionRow.stride + ConditionRow.places]
        let places = RuleCondition.Place.allCases.filter { bits >> Int32(EnumTable.position(of: $0)) & 1 == 1 }.map(\.rawValue)
        let quantifier: RuleCondition.Quantifier = EnumTable.value(at: tables.conditions[condition * ConditionRow.stride + ConditionRow.quantifier])
        return quantifier == .none ? .ruledOut(places: places) : .lacks(places: places)
    }

    /// Whether the page states what a rule matched, or that it is not so.
    private func isStated(_ weight: Weight) -> Bool {
        weight.isStatement && weight.sign != .asked && weight.speaker == .page && !(weight.sign == .offered && weight.isDenied)
    }

    private mutating func values(
        of rows: Range<Int>, quote: Range<Int>, sentence: Range<Int>, block: Int, weight: Weight, passing: (pointers: Int32, asides: Int32)
    ) -> [RuleMatch.Value] {
        guard !rows.isEmpty, isStated(weight) else { return [] }
        let values = answers.values(
            of: rows, quote: quote, sentence: sentence, block: block, weight: weight, matcher: &matcher, signs: &signs,
            told: &told)
        return values.map { value in
            var value = value
            value.sign = weight.sign
            value.isPassing = value.isPassing || isPassing(value, in: sentence, passing)
            return value
        }
    }

    /// Whether a sentence gives a value in passing: it begins as one that sends the reader elsewhere, or speaks of something else.
    private mutating func isPassing(_ value: RuleMatch.Value, in sentence: Range<Int>, _ lists: (pointers: Int32, asides: Int32)) -> Bool {
        guard [.aiUse, .objectionRight, .objectionProcess, .objectionEffect].contains(value.question) else { return false }
        if matcher.ends(ofList: lists.pointers, at: sentence.lowerBound, limit: sentence.upperBound) != 0 { return true }
        guard value.question == .objectionRight else { return false }
        for word in sentence where matcher.ends(ofList: lists.asides, at: word, limit: sentence.upperBound) != 0 { return true }
        return false
    }

    private mutating func takesPart(_ rule: Int) -> Bool {
        if isSelected[rule] == 0 {
            let row = rule * RuleRow.stride
            let concept: Concept? = tables.rules[row + RuleRow.concept] < 0 ? nil : EnumTable.value(at: tables.rules[row + RuleRow.concept])
            let isIncluded =
                !layer.isReplaced(pack: tables.string(tables.rules[row + RuleRow.pack]))
                && selection.includes(RuleName(id: tables.string(tables.rules[row + RuleRow.id]), language: layer.language), concept: concept)
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
