package import PolicyModel

/// Runs all rules over the words of a page in one pass.
package struct RuleEngine: Sendable {
    private let rules: CompiledRules
    private let selection: RuleSelection

    package init(rules: CompiledRules, selection: RuleSelection = RuleSelection()) {
        self.rules = rules
        self.selection = selection
    }

    /// What the rules of the page's language find on it.
    package func scan(_ document: PolicyDocument) -> RuleScan {
        let words = DocumentWords(document)
        let (layers, notices) = layers(for: document)
        var matches: [RuleMatch] = []
        for layer in layers {
            var scan = LayerScan(layer, words: words, document: document, selection: selection)
            matches += scan.matches()
        }
        let gathering = FindingGatherer(document: document, words: words)
        let (findings, contributions) = gathering.gather(matches)
        return RuleScan(findings: findings, contributions: contributions, notices: notices)
    }

    /// What the selected rules quote in the example's own block; values of `values:` count too. `nil` where nothing matches.
    func quote(in page: ExamplePage) -> String? {
        let words = DocumentWords(page.document)
        let (layers, _) = layers(for: page.document)
        var matches: [RuleMatch] = []
        for layer in layers {
            var scan = LayerScan(layer, words: words, document: page.document, selection: selection)
            matches += scan.matches()
        }
        let gatherer = FindingGatherer(document: page.document, words: words)
        return gatherer.longest(of: matches.filter { $0.block == page.block }).map { page.document.text(at: $0) }
    }

    private func layers(for document: PolicyDocument) -> (layers: [RuleLayer], notices: [Notice]) {
        let known = rules.languages.joined(separator: ", ")
        guard let language = document.language else {
            let notice = Notice(.rules, "The language of the page is unknown; it was read with the English rules.")
            return (rules.layers.filter { $0.language == "en" }, [notice])
        }
        let primary = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? ""
        let layers = rules.layers.filter { $0.language == primary }
        guard layers.isEmpty else { return (layers, []) }
        let notice = Notice(.rules, "No rules for the language \(primary); there are rules for: \(known).")
        return ([], [notice])
    }
}
