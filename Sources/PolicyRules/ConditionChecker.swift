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
        let place: RuleCondition.Place = EnumTable.value(at: matcher.tables.conditions[row])
        let quantifier: RuleCondition.Quantifier = EnumTable.value(at: matcher.tables.conditions[row + 1])
        let patterns = Int(matcher.tables.conditions[row + 2])..<Int(matcher.tables.conditions[row + 3])
        let blocks = blocks(of: place, around: block)
        for index in patterns {
            let pattern = matcher.tables.conditionPatterns[index]
            let isFound: Bool
            switch place {
            case .sentence:
                isFound = matcher.matches(pattern, sentence: sentence, block: words.words(of: block))
            case .document: isFound = isOnPage(pattern, matcher: &matcher)
            default:
                isFound = blocks.contains { contains(pattern, in: $0, matcher: &matcher) }
            }
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

    private func blocks(of place: RuleCondition.Place, around block: Int) -> [Int] {
        switch place {
        case .sentence, .document: []
        case .block: [block]
        case .previous: block > 0 ? [block - 1] : []
        case .heading: headings(above: block, all: false)
        case .path: headings(above: block, all: true)
        case .intro: document.blocks[block].intro.map { [$0] } ?? []
        case .headers: document.blocks[block].headers
        case .context:
            headings(above: block, all: true) + document.blocks[block].headers + intros(of: block)
        }
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
