extension PhraseCompiler {
    /// Whether elements match one word and look at nothing else.
    func isWord(_ elements: [RulePattern.Element], lists names: [String: Int32]) -> Bool {
        guard elements.count == 1 else { return false }
        switch elements[0] {
        case .stem, .exact, .prefix, .suffix, .number: return true
        case .list(let name): return names[name].map { step($0)[0] == Instruction.symbol } ?? false
        case .alternatives(let choice): return choice.allSatisfy { isWord($0, lists: names) }
        case .optional, .gap, .blockStart, .blockEnd, .wholeBlock: return false
        }
    }
}
