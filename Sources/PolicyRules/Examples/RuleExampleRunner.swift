package import PolicyModel

/// Runs the examples of rules, as written and mutated.
package struct RuleExampleRunner: Sendable {
    private let splitter: SentenceSplitter

    /// Reads sentences as `splitter` does.
    package init(splitter: SentenceSplitter = SentenceSplitter()) {
        self.splitter = splitter
    }

    /// How many examples were run, and those that failed, in the order of the packs.
    ///
    /// Each rule is run alone, so that an example says something about its own rule only; the words of signs may come from `others`
    /// (packs whose rules are not run). Throws as `CompiledRules` does.
    package func run(_ packs: [RulePack], with others: [RulePack] = []) throws(RulePackError) -> (examples: Int, failures: [RuleExampleFailure]) {
        let words = others.filter { other in !other.signs.isEmpty && !packs.contains { $0.id == other.id } }
        let compiled = try CompiledRules(words + packs, splitter: splitter)
        var examples = 0
        var failures: [RuleExampleFailure] = []
        for pack in packs {
            for rule in pack.rules {
                let engine = RuleEngine(rules: compiled, selection: RuleSelection(only: [RuleName(id: rule.id, language: pack.language).qualified]))
                for (example, isMatch) in rule.matching.map({ ($0, true) }) + rule.clear.map({ ($0, false) }) {
                    examples += 1
                    if let failure = failure(of: example, isMatch: isMatch, rule: rule, pack: pack, engine: engine) {
                        failures.append(failure)
                    }
                }
                if rule.matching.isEmpty {
                    failures.append(
                        RuleExampleFailure(
                            rule: rule.id, file: pack.file, place: rule.place, mutation: nil,
                            message: "a rule needs an example that matches"))
                }
            }
        }
        return (examples, failures)
    }

    /// The first failure of an example: as written, or else under a mutation.
    private func failure(
        of example: RuleExample, isMatch: Bool, rule: Rule, pack: RulePack, engine: RuleEngine
    ) -> RuleExampleFailure? {
        for mutation in [nil] + ExampleMutation.allCases.map(Optional.some) {
            let text = example.text.filter { $0 != "«" && $0 != "»" }
            let marked = isMatch ? Self.marked(example.text) : nil
            let page = ExamplePage(
                example, text: mutation?.apply(to: text) ?? text, language: pack.language)
            let quote = engine.quote(in: page)
            let message: String
            switch (marked, quote) {
            case (nil, nil): continue
            case (nil, let quote?): message = "this near miss matches “\(quote.words)”"
            case (let marked?, nil): message = "this example does not match; “\(marked)” is marked"
            case (let marked?, let quote?):
                if Self.folded(marked, mutation) != FoldedWords.of(quote.words) {
                    message = "this example matches “\(quote.words)” where “\(marked)” is marked"
                } else if let sign = example.sign, sign != quote.sign {
                    message = "the sign of this example comes out as `\(quote.sign.rawValue)`, not as `\(sign.rawValue)`"
                } else {
                    continue
                }
            }
            return RuleExampleFailure(
                rule: rule.id, file: pack.file, place: example.place, mutation: mutation?.rawValue, message: message)
        }
        return nil
    }

    private static func marked(_ text: String) -> String {
        guard let open = text.firstIndex(of: "«"), let close = text.lastIndex(of: "»"), open < close else { return "" }
        return String(text[text.index(after: open)..<close])
    }

    /// The marked words after a mutation, which in capitals can change letters for good (ß).
    private static func folded(_ marked: String, _ mutation: ExampleMutation?) -> [String] {
        FoldedWords.of(mutation == .upperCase ? marked.uppercased() : marked)
    }
}
