package import PolicyModel

/// Runs all rules over the words of a page in one pass.
package struct RuleEngine: Sendable {
    /// From this many bytes of text on, threads save more than they cost to start.
    private static let longPage = 24_000

    private let rules: CompiledRules
    private let selection: RuleSelection
    private let explained: Question?

    /// `explained` is a question of which it is kept what rules looked at and did not take.
    package init(rules: CompiledRules, selection: RuleSelection = RuleSelection(), explained: Question? = nil) {
        self.rules = rules
        self.selection = selection
        self.explained = explained
    }

    /// What the rules of the page's language find on it; a long page is matched in up to so many threads. Each part asks for itself what the
    /// other asks, too, so there are no more parts than processors.
    package func scan(_ document: PolicyDocument, threads: Int = 1) -> RuleScan {
        scan(document, parts: document.text.count < Self.longPage || threads == 1 ? 1 : min(threads, Workers.processors))
    }

    /// The same, in so many parts.
    func scan(_ document: PolicyDocument, parts: Int) -> RuleScan {
        var (layers, notices) = self.layers(for: document)
        if !selection.only.isEmpty || !selection.skip.isEmpty {
            notices.append(Notice(.rules, "Only the selected rules were run; what is not stated here may be stated on the page."))
        }
        let words = DocumentWords(document, splitter: rules.splitter, parts: parts)
        if words.cutsSentences {
            notices.append(Notice(.limit, "Sentences of more than 2,000 words were read as several; what belongs together may stand in two of them."))
        }
        let matches = matches(of: layers, words: words, document: document, parts: parts)
        var gatherer = FindingGatherer(document: document, words: words, layers: matches)
        let (findings, contributions) = gatherer.gather()
        var scan = RuleScan(findings: findings, contributions: contributions, isRead: !layers.isEmpty, notices: notices)
        if let explained { scan.passedOver = PassedOverChoice.nearest(of: matches.flatMap(\.passedOver), for: explained, scan) }
        if scan.isRead { scan.asked = layers.reduce(into: [.dates, .products]) { $0.formUnion($1.questions) } }
        if scan.isRead, selection.includes(RuleName(id: PageDates.rule, language: document.language ?? ""), concept: .date) {
            PageDates.add(to: &scan, of: document)
        }
        if scan.isRead, selection.includes(RuleName(id: PageService.rule, language: document.language ?? ""), concept: .scope) {
            PageService.add(to: &scan, of: document)
        }
        UniqueFingerprints.settle(&scan.findings, of: document)
        return scan
    }

    /// What the selected rules quote in the example's own block, and its sign; values of `values:` count too. `nil` where nothing matches.
    func quote(in page: ExamplePage) -> (words: String, sign: Sign)? {
        let words = DocumentWords(page.document, splitter: rules.splitter)
        let matches = matches(of: layers(for: page.document).layers, words: words, document: page.document, parts: 1)
        let gatherer = FindingGatherer(document: page.document, words: words, layers: matches)
        return gatherer.longest(in: page.block).map { (page.document.text(at: $0.span), $0.sign) }
    }

    /// Everything that the rules of each layer match, looked for in `parts` threads.
    private func matches(of layers: [RuleLayer], words: DocumentWords, document: PolicyDocument, parts: Int) -> [LayerMatches] {
        let pages = layers.map { PageWords(words, layer: $0, parts: parts) }
        let blocks = DocumentWords.blocks(of: document, parts: parts)
        return zip(layers, pages).map { layer, page in
            let signs = layers.indices.last { layers[$0].language == layer.language && !pages[$0].tables.signs.isEmpty }.map { pages[$0] }
            let matches = Workers.run(blocks.count) { part in
                var scan = LayerScan(
                    layer, page: page, signs: signs, blocks: blocks[part], document: document, selection: selection, explained: explained)
                return (scan.matches(), scan.passedOver)
            }
            return LayerMatches(tables: page.tables, matches: matches.flatMap(\.0), passedOver: matches.flatMap(\.1))
        }
    }

    private func layers(for document: PolicyDocument) -> (layers: [RuleLayer], notices: [Notice]) {
        let languages = rules.languages.filter { selection.languages.isEmpty || selection.languages.contains($0) }
        guard let language = document.language else {
            let notice = Notice(.rules, "The language of the page is unknown; it was read with the English rules.")
            return (rules.layers.filter { $0.language == "en" && languages.contains("en") }, [notice])
        }
        let layers = rules.layers.filter { $0.language == language && languages.contains(language) }
        guard layers.isEmpty else { return withSecondLanguage(layers, of: document) }
        let notice = Notice(.rules, "No rules for the language \(language); there are rules for: \(languages.joined(separator: ", ")).")
        return ([], [notice])
    }

    /// The layers of a page's language, and those of the language that a good part of it is in beside.
    private func withSecondLanguage(_ layers: [RuleLayer], of document: PolicyDocument) -> (layers: [RuleLayer], notices: [Notice]) {
        guard let first = document.language, let second = document.secondLanguage,
            selection.languages.isEmpty || selection.languages.contains(second)
        else { return (layers, []) }
        let others = rules.layers.filter { $0.language == second }
        let what = others.isEmpty ? "there are no rules for \(second), so that this part was not read" : "it was read with the rules of both"
        return (layers + others, [Notice(.language, "The page is in \(first), and a good part of it in \(second); \(what).")])
    }
}
