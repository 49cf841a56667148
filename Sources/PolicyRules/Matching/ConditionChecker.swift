internal import PolicyModel

/// Checks the `where:` of rules; only ever asked about places where a rule's phrase matched.
struct ConditionChecker {
    private let document: PolicyDocument
    private let words: DocumentWords
    private let bits = PlaceBits()
    private let any = Int32(EnumTable.position(of: RuleCondition.Quantifier.any))
    private let all = Int32(EnumTable.position(of: RuleCondition.Quantifier.all))
    /// By pattern and block (of those alike, the first): whether it matches there.
    private var inBlocks: RecentAnswers
    /// By pattern and sentence.
    private var inSentences: RecentAnswers
    /// By patterns of a condition, as their start among all, and block (of those alike, the first): whether any of them matches there.
    private var anyInBlocks: RecentAnswers
    /// By condition (of those alike, one) and sentence, or block where it does not ask about the sentence: whether it holds.
    private var checked: RecentAnswers
    /// By block: a number that is the same for a block and the one before it where both have the same `around`, aside from themselves.
    private let surroundings: [Int32]
    /// By condition (of those alike, one): the surroundings or section it was checked in last, and what came of it.
    private var lastChecked: [Int32]
    private var lastAnswers: [Bool]
    private var onPage: [Int32: Bool] = [:]
    /// The places asked about last, around which block, and the blocks that they are.
    private var lastPlaces: Int32 = 0
    private var lastBlock = -1
    private var around: [Int] = []

    init(document: PolicyDocument, words: DocumentWords, conditionCount: Int) {
        self.document = document
        self.words = words
        let answers = RecentAnswers(words: words.numbers.count)
        (inBlocks, inSentences, anyInBlocks, checked) = (answers, answers, answers, answers)
        surroundings = Self.surroundings(of: document)
        lastChecked = Array(repeating: -1, count: conditionCount)
        lastAnswers = Array(repeating: false, count: conditionCount)
    }

    /// Whether a condition, by its row, holds for a match in a sentence of a block, by their numbers.
    mutating func holds(_ condition: Int, sentence: Int, block: Int, matcher: inout PhraseMatcher) -> Bool {
        let row = condition * ConditionRow.stride
        let places = matcher.tables.conditions[row + ConditionRow.places]
        let same = matcher.tables.conditions[row + ConditionRow.same]
        // A heading is above other blocks than itself, so it is asked about each time.
        guard places & ~bits.surroundings == 0, !isHeading(block) else {
            let key = UInt64(UInt32(bitPattern: same)) << 32 | UInt64(places & bits.sentence == 0 ? block : sentence)
            if let known = checked.answer(key) { return known == 1 }
            let answer = check(row, sentence: sentence, block: block, matcher: &matcher)
            checked.keep(answer ? 1 : 0, for: key)
            return answer
        }
        let isOfSection = places & ~(bits.heading | bits.path) == 0
        let place = isOfSection ? Int32(document.blocks[block].section) : surroundings[block]
        if lastChecked[Int(same)] == place { return lastAnswers[Int(same)] }
        let answer = check(row, sentence: sentence, block: block, matcher: &matcher)
        lastChecked[Int(same)] = place
        lastAnswers[Int(same)] = answer
        return answer
    }

    private static func surroundings(of document: PolicyDocument) -> [Int32] {
        var numbers: [Int32] = []
        numbers.reserveCapacity(document.blocks.count)
        var number: Int32 = 0
        for index in document.blocks.indices {
            if index > 0 {
                let (block, last) = (document.blocks[index], document.blocks[index - 1])
                let isSame = block.section == last.section && block.intro == last.intro && block.headers == last.headers
                if !isSame { number += 1 }
            }
            numbers.append(number)
        }
        return numbers
    }

    private mutating func check(_ row: Int, sentence: Int, block: Int, matcher: inout PhraseMatcher) -> Bool {
        let places = matcher.tables.conditions[row + ConditionRow.places]
        let quantifier = matcher.tables.conditions[row + ConditionRow.quantifier]
        let patterns = Int(matcher.tables.conditions[row + ConditionRow.patterns])..<Int(matcher.tables.conditions[row + ConditionRow.patternsEnd])
        guard quantifier == all else {
            return isFound(anyOf: patterns, in: places, sentence: sentence, block: block, matcher: &matcher) == (quantifier == any)
        }
        return patterns.allSatisfy { isFound(anyOf: $0..<$0 + 1, in: places, sentence: sentence, block: block, matcher: &matcher) }
    }

    /// Whether any of some patterns of conditions matches in any of some places.
    private mutating func isFound(
        anyOf patterns: Range<Int>, in places: Int32, sentence: Int, block: Int, matcher: inout PhraseMatcher
    ) -> Bool {
        if places & bits.sentence != 0 {
            for index in patterns
            where contains(matcher.tables.conditionPatterns[index], sentence: sentence, block: block, matcher: &matcher) { return true }
        }
        if places & ~(bits.sentence | bits.document) != 0 {
            if lastPlaces != places || lastBlock != block { gather(places, around: block) }
            for index in around.indices where contains(anyOf: patterns, in: around[index], matcher: &matcher) { return true }
        }
        guard places & bits.document != 0 else { return false }
        return patterns.contains { isOnPage(matcher.tables.conditionPatterns[$0], matcher: &matcher) }
    }

    private mutating func contains(anyOf patterns: Range<Int>, in block: Int, matcher: inout PhraseMatcher) -> Bool {
        let key = UInt64(patterns.lowerBound) << 32 | UInt64(words.firstAlike[block])
        if patterns.count > 1, let known = anyInBlocks.answer(key) { return known == 1 }
        let answer = patterns.contains { contains(matcher.tables.conditionPatterns[$0], in: block, matcher: &matcher) }
        if patterns.count > 1 { anyInBlocks.keep(answer ? 1 : 0, for: key) }
        return answer
    }

    private mutating func contains(
        _ pattern: Int32, sentence: Int, block: Int, matcher: inout PhraseMatcher
    ) -> Bool {
        guard matcher.mayHold(pattern, sentence: sentence) else { return false }
        let key = UInt64(UInt32(bitPattern: pattern)) << 32 | UInt64(sentence)
        if let known = inSentences.answer(key) { return known == 1 }
        let answer = matcher.matches(pattern, sentence: sentence, block: words.words(of: block))
        inSentences.keep(answer ? 1 : 0, for: key)
        return answer
    }

    private mutating func contains(_ pattern: Int32, in block: Int, matcher: inout PhraseMatcher) -> Bool {
        guard matcher.mayHold(pattern, block: block) else { return false }
        let key = UInt64(UInt32(bitPattern: pattern)) << 32 | UInt64(words.firstAlike[block])
        if let known = inBlocks.answer(key) { return known == 1 }
        let all = words.words(of: block)
        let sentences = words.sentences(of: block)
        let answer = sentences.contains {
            (sentences.count == 1 || matcher.mayHold(pattern, sentence: $0)) && matcher.matches(pattern, sentence: $0, block: all)
        }
        inBlocks.keep(answer ? 1 : 0, for: key)
        return answer
    }

    private mutating func isOnPage(_ pattern: Int32, matcher: inout PhraseMatcher) -> Bool {
        let anchor = matcher.tables.patterns[Int(pattern) * PatternRow.stride + PatternRow.anchor]
        guard anchor < 0 || matcher.symbols.isPresent[Int(anchor)] else { return false }
        if let known = onPage[pattern] { return known }
        let answer = (0..<words.blockCount).contains { contains(pattern, in: $0, matcher: &matcher) }
        onPage[pattern] = answer
        return answer
    }

    /// Fills `around` with the blocks that places mean for a block.
    private mutating func gather(_ places: Int32, around block: Int) {
        lastPlaces = places
        lastBlock = block
        around.removeAll(keepingCapacity: true)
        if places & bits.block != 0 { around.append(block) }
        if places & bits.previous != 0, block > 0 { around.append(block - 1) }
        let isContext = places & bits.context != 0
        if isContext || places & bits.path != 0 {
            addHeadings(above: block, all: true)
        } else if places & bits.heading != 0 {
            addHeadings(above: block, all: false)
        }
        if isContext {
            addIntros(of: block)
        } else if places & bits.intro != 0, let intro = document.blocks[block].intro {
            around.append(intro)
        }
        if isContext || places & bits.headers != 0 { around += document.blocks[block].headers }
        if places & bits.section != 0 { addSection(around: block) }
        if places & bits.lines != 0 { addLines(around: block) }
    }

    /// Adds the short lines around a block and the block before them, all of its section.
    private mutating func addLines(around block: Int) {
        guard isLine(block) else { return }
        let section = document.sections[document.blocks[block].section].blocks
        var first = block
        while first > section.lowerBound, block - first < RuleCondition.lineReach, isLine(first - 1) { first -= 1 }
        var last = block
        while last + 1 < section.upperBound, last - block < RuleCondition.lineReach, isLine(last + 1) { last += 1 }
        around += max(section.lowerBound, first - 1)...last
    }

    private func isLine(_ block: Int) -> Bool {
        !isHeading(block) && words.words(of: block).count <= RuleCondition.longestLine
    }

    private func isHeading(_ block: Int) -> Bool {
        if case .heading = document.blocks[block].kind { true } else { false }
    }

    private mutating func addSection(around block: Int) {
        let section = document.sections[document.blocks[block].section]
        let reach = RuleCondition.sectionReach
        if let heading = section.heading { around.append(heading) }
        around += section.blocks.clamped(to: block - reach..<block + reach + 1)
    }

    /// Adds the heading of a block's section, or those of all sections around it, innermost first; never the block itself.
    private mutating func addHeadings(above block: Int, all: Bool) {
        var section: Int? = document.blocks[block].section
        while let index = section {
            if let heading = document.sections[index].heading {
                if heading != block {
                    around.append(heading)
                    if !all { return }
                }
            } else if !all {
                return
            }
            section = document.sections[index].parent
        }
    }

    /// Adds the block that introduces a block's list, the one that introduces that, and so on.
    private mutating func addIntros(of block: Int) {
        var last = block
        // An intro stands before what it introduces, so the chain ends.
        while let intro = document.blocks[last].intro, intro < last {
            around.append(intro)
            last = intro
        }
    }
}
