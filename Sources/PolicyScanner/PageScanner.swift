import PolicyDiff
import PolicyExtraction
package import PolicyHTML
import PolicyPacks
package import PolicyRules
import PolicySources

/// The stages in their order: saved pages in, everything that was learnt from them out. The same scanner may be used by many threads.
public struct PageScanner: Sendable {
    private let reader: PageReader
    private let extractor = DocumentExtractor()
    private let engine: RuleEngine
    private let composer = AnswerComposer()

    /// A scanner with the built-in rules.
    public init() {
        self.init(limits: PageLimits())
    }

    /// A scanner that reads so much of a page, and looks for what `engine` finds.
    package init(limits: PageLimits = PageLimits(), engine: RuleEngine = RuleEngine(rules: BuiltInPacks.rules)) {
        reader = PageReader(limits: limits)
        self.engine = engine
    }

    /// What a saved page says.
    public func scan(_ page: SavedPage) -> ScannedPage { scan(page, threads: 1) }

    /// What the page in a file says.
    public func scan(contentsOf path: String) throws(PageError) -> ScannedPage {
        scan(try PageLoader(maximumBytes: reader.limits.bytes).load(.file(path)))
    }

    /// What changed between two copies of a page.
    public func compare(_ old: SavedPage, _ new: SavedPage) -> Comparison {
        PairComparer(scanner: self, showsPunctuation: false, work: OrderedMap(threads: 1))
            .compare(LoadedPair(path: new.path, old: old, new: new)).pages?.comparison ?? Comparison()
    }

    /// One page over time, from copies of it in the order in which they were captured (`SavedPage.captured`).
    public func history(of pages: [SavedPage]) -> History {
        let captures = pages.map { ArchivedCapture(captured: $0.captured ?? "", revision: $0.path, origin: .entry($0)) }
        var source = PageSource(loader: PageLoader(maximumBytes: reader.limits.bytes))
        var run = HistoryRun(scanner: self, observer: SilentObserver())
        return run.history(of: captures, from: &source)
    }

    /// What a saved page says, in up to so many threads: more than one where nothing else is done at the same time.
    package func scan(_ page: SavedPage, threads: Int) -> ScannedPage { scan(document(page), threads: threads) }

    /// What stands on a page, before anything is looked for in it.
    package func document(_ page: SavedPage) -> PolicyDocument { document(tree(page), path: page.path) }

    /// What is found on a page, looked for in up to so many threads.
    package func scan(_ document: PolicyDocument, threads: Int = 1) -> ScannedPage {
        var document = document
        // Of a failed capture nothing is claimed.
        guard !document.capture.status.isFailed else {
            return ScannedPage(document: document, findings: [], answers: Self.nothing.answers)
        }
        let scan = matches(document, threads: threads)
        document.notices += scan.notices
        return ScannedPage(document: document, findings: scan.findings, answers: answers(scan, document), passedOver: scan.passedOver)
    }

    /// The first stage by itself: bytes to nodes.
    package func tree(_ page: SavedPage) -> HTMLTree { reader.read(page) }

    /// The second stage by itself: nodes to what is seen.
    package func document(_ tree: HTMLTree, path: String) -> PolicyDocument { extractor.extract(tree, path: path) }

    /// The third stage by itself: what the rules find.
    package func matches(_ document: PolicyDocument, threads: Int = 1) -> RuleScan { engine.scan(document, threads: threads) }

    /// The fourth stage by itself: what that answers.
    package func answers(_ scan: RuleScan, _ document: PolicyDocument) -> [Answer] { composer.answers(for: scan, in: document) }

    /// What is learnt from no page at all.
    static let nothing = ScannedPage(
        document: PolicyDocument(path: ""), findings: [], answers: Question.allCases.map { Answer(question: $0, status: .notStated) })
}
