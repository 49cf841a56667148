internal import PolicyModel

/// Checks the `where:` of rules; only ever asked about places where a rule's phrase matched.
struct ConditionChecker {
    private struct Question: Hashable {
        var pattern: Int32
        var block: Int32
    }

    private let document: PolicyDocument
    private let words: DocumentWords
    private var answers: [Question: Bool] = [:]

    init(document: PolicyDocument, words: DocumentWords) {
        self.document = document
        self.words = words
    }

    /// Whether a condition, by its row, holds for a match in a sentence of a block.
    mutating func holds(_ condition: Int, sentence: Range<Int>, block: Int, matcher: inout PhraseMatcher) -> Bool {
        let row = condition * RuleTables.Stride.condition
        let places = matcher.tables.conditions[row]
        let quantifier: RuleCondition.Quantifier = EnumTable.value(at: matcher.tables.conditions[row + 1])
        let patterns = Int(matcher.tables.conditions[row + 2])..<Int(matcher.tables.conditions[row + 3])
        let blocks = blocks(of: places, around: block)
        for index in patterns {
            let pattern = matcher.tables.conditionPatterns[index]
            let isFound =
                includes(.sentence, places)
                && matcher.matches(pattern, sentence: sentence, block: words.words(of: block))
                || blocks.contains { contains(pattern, in: $0, matcher: &matcher) }
                || includes(.document, places) && isOnPage(pattern, matcher: &matcher)
            switch quantifier {
            case .any: if isFound { return true }
            case .all: if !isFound { return false }
            case .none: if isFound { return false }
            }
        }
        return quantifier != .any
    }

    private mutating func contains(_ pattern: Int32, in block: Int, matcher: inout PhraseMatcher) -> Bool {
        let question = Question(pattern: pattern, block: words.firstAlike[block])
        if let answer = answers[question] { return answer }
        let all = words.words(of: block)
        let answer = words.sentences(of: block).contains {
            matcher.matches(pattern, sentence: words.words(ofSentence: $0), block: all)
        }
        answers[question] = answer
        return answer
    }

    private mutating func isOnPage(_ pattern: Int32, matcher: inout PhraseMatcher) -> Bool {
        let anchor = matcher.tables.patterns[Int(pattern) * RuleTables.Stride.pattern + 2]
        guard anchor < 0 || matcher.symbols.isPresent[Int(anchor)] else { return false }
        let question = Question(pattern: pattern, block: -1)
        if let answer = answers[question] { return answer }
        let answer = (0..<words.blockCount).contains { contains(pattern, in: $0, matcher: &matcher) }
        answers[question] = answer
        return answer
    }

    private func includes(_ place: RuleCondition.Place, _ places: Int32) -> Bool {
        places & 1 << Int32(EnumTable.position(of: place)) != 0
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
