/// A match as choosing among matches sees it: numbers alone, so that many of them are sorted and compared without touching memory elsewhere.
struct MatchPlace: Sendable {
    /// The layer, among those that were run.
    let layer: Int32
    /// The match, among those of its layer.
    let match: Int32
    let rule: Int32
    /// Position among all concepts, or -1 for a rule that only adds values.
    let concept: Int32
    /// Position among all severities.
    let severity: Int32
    let block: Int32
    /// The quote, in words of the page.
    let firstWord: Int32
    let lastWord: Int32

    /// `rules` is the layer's table of rules.
    init(_ match: RuleMatch, number: Int, layer: Int, rules: [Int32]) {
        let row = Int(match.rule) * RuleRow.stride
        self.layer = Int32(layer)
        self.match = Int32(number)
        rule = match.rule
        concept = match.concept
        severity = rules[row + RuleRow.severity]
        block = Int32(match.block)
        firstWord = Int32(match.words.lowerBound)
        lastWord = Int32(match.words.upperBound - 1)
    }

    /// Whether both are of the same rule.
    func hasRule(of other: Self) -> Bool { rule == other.rule && layer == other.layer }

    /// Whether both quote the same words of the same block.
    func hasWords(of other: Self) -> Bool { firstWord == other.firstWord && lastWord == other.lastWord }

    /// Reading order; of the same words, the order in which rules matched them. Words are counted through the page, so blocks need no look.
    static func isBefore(_ one: Self, _ other: Self) -> Bool {
        if one.firstWord != other.firstWord { return one.firstWord < other.firstWord }
        if one.lastWord != other.lastWord { return one.lastWord < other.lastWord }
        return one.layer != other.layer ? one.layer < other.layer : one.match < other.match
    }
}
