internal import PolicyModel

/// Checks the `where:` of rules; only ever asked about places where a rule's phrase matched.
struct ConditionChecker {
    private let document: PolicyDocument
    private let words: DocumentWords
    private let sentencePlace = Self.bit(.sentence)
    private let documentPlace = Self.bit(.document)
    private let any = Int32(EnumTable.position(of: RuleCondition.Quantifier.any))
    private let all = Int32(EnumTable.position(of: RuleCondition.Quantifier.all))
    /// By pattern and block (of those alike, the first): whether it matches there.
    private var inBlocks = RecentAnswers()
    /// By pattern and sentence.
    private var inSentences = RecentAnswers()
    private var onPage: [Int32: Bool] = [:]
    /// The places asked about last, and the blocks that they are.
    private var lastPlaces: (places: Int32, block: Int, blocks: [Int]) = (0, -1, [])

    init(document: PolicyDocument, words: DocumentWords) {
        self.document = document
        self.words = words
    }

    /// Whether a condition, by its row, holds for a match in a sentence of a block, by their numbers.
    mutating func holds(_ condition: Int, sentence: Int, block: Int, matcher: inout PhraseMatcher) -> Bool {
        let row = condition * RuleTables.Stride.condition
        let places = matcher.tables.conditions[row]
        let quantifier = matcher.tables.conditions[row + 1]
        var index = Int(matcher.tables.conditions[row + 2])
        let end = Int(matcher.tables.conditions[row + 3])
        while index < end {
            let isFound = isFound(
                matcher.tables.conditionPatterns[index], in: places, sentence: sentence, block: block, matcher: &matcher)
            if quantifier == any {
                if isFound { return true }
            } else if isFound != (quantifier == all) {
                return false
            }
            index += 1
        }
        return quantifier != any
    }

    private mutating func isFound(
        _ pattern: Int32, in places: Int32, sentence: Int, block: Int, matcher: inout PhraseMatcher
    ) -> Bool {
        if places & sentencePlace != 0, contains(pattern, sentence: sentence, block: block, matcher: &matcher) {
            return true
        }
        if places & ~(sentencePlace | documentPlace) != 0 {
            if lastPlaces.places != places || lastPlaces.block != block {
                lastPlaces = (places, block, blocks(of: places, around: block))
            }
            for index in lastPlaces.blocks.indices
            where contains(pattern, in: lastPlaces.blocks[index], matcher: &matcher) {
                return true
            }
        }
        return places & documentPlace != 0 && isOnPage(pattern, matcher: &matcher)
    }

    private mutating func contains(
        _ pattern: Int32, sentence: Int, block: Int, matcher: inout PhraseMatcher
    ) -> Bool {
        guard matcher.marks.mayHold(pattern, sentence: sentence, tables: matcher.tables) else { return false }
        let key = UInt64(UInt32(bitPattern: pattern)) << 32 | UInt64(sentence)
        if let known = inSentences.answer(key) { return known == 1 }
        let answer = matcher.matches(pattern, sentence: sentence, block: words.words(of: block))
        inSentences.keep(answer ? 1 : 0, for: key)
        return answer
    }

    private mutating func contains(_ pattern: Int32, in block: Int, matcher: inout PhraseMatcher) -> Bool {
        guard matcher.marks.mayHold(pattern, block: block, tables: matcher.tables) else { return false }
        let key = UInt64(UInt32(bitPattern: pattern)) << 32 | UInt64(words.firstAlike[block])
        if let known = inBlocks.answer(key) { return known == 1 }
        let all = words.words(of: block)
        let answer = words.sentences(of: block).contains { matcher.matches(pattern, sentence: $0, block: all) }
        inBlocks.keep(answer ? 1 : 0, for: key)
        return answer
    }

    private mutating func isOnPage(_ pattern: Int32, matcher: inout PhraseMatcher) -> Bool {
        let anchor = matcher.tables.patterns[Int(pattern) * RuleTables.Stride.pattern + 2]
        guard anchor < 0 || matcher.symbols.isPresent[Int(anchor)] else { return false }
        if let known = onPage[pattern] { return known }
        let answer = (0..<words.blockCount).contains { contains(pattern, in: $0, matcher: &matcher) }
        onPage[pattern] = answer
        return answer
    }

    private static func bit(_ place: RuleCondition.Place) -> Int32 {
        1 << Int32(EnumTable.position(of: place))
    }

    private func blocks(of places: Int32, around block: Int) -> [Int] {
        var blocks: [Int] = []
        for (position, place) in RuleCondition.Place.allCases.enumerated() where places & 1 << Int32(position) != 0 {
            switch place {
            case .sentence, .document: break
            case .block: blocks.append(block)
            case .previous: if block > 0 { blocks.append(block - 1) }
            case .heading: blocks += headings(above: block, all: false)
            case .path: blocks += headings(above: block, all: true)
            case .intro: if let intro = document.blocks[block].intro { blocks.append(intro) }
            case .headers: blocks += document.blocks[block].headers
            case .context:
                blocks += headings(above: block, all: true) + document.blocks[block].headers + intros(of: block)
            case .section: blocks += section(around: block)
            }
        }
        return blocks
    }

    private func section(around block: Int) -> [Int] {
        let section = document.sections[document.blocks[block].section]
        let reach = RuleCondition.sectionReach
        let near = section.blocks.clamped(to: block - reach..<block + reach + 1)
        return (section.heading.map { [$0] } ?? []) + near
    }

    /// The heading of a block's section, or those of all sections around it, innermost first; never the block itself.
    private func headings(above block: Int, all: Bool) -> [Int] {
        var headings: [Int] = []
        var section: Int? = document.blocks[block].section
        while let index = section {
            if let heading = document.sections[index].heading, heading != block {
                headings.append(heading)
                if !all { break }
            } else if !all, document.sections[index].heading == nil {
                break
            }
            section = document.sections[index].parent
        }
        return headings
    }

    /// The block that introduces a block's list, the one that introduces that, and so on.
    private func intros(of block: Int) -> [Int] {
        var intros: [Int] = []
        var next = document.blocks[block].intro
        // An intro stands before what it introduces, so the chain ends.
        while let intro = next, intro < (intros.last ?? block) {
            intros.append(intro)
            next = document.blocks[intro].intro
        }
        return intros
    }
}
