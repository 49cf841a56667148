import PolicyExtraction
import PolicyHTML
import PolicyModel
import PolicyRules

/// The stages in their order: a saved page in, everything that was learnt from it out.
struct PageScanner: Sendable {
    private let reader: PageReader
    private let extractor = DocumentExtractor()
    private let engine: RuleEngine
    private let composer = AnswerComposer()

    init(limits: PageLimits, engine: RuleEngine) {
        reader = PageReader(limits: limits)
        self.engine = engine
    }

    /// All stages, in up to so many threads: more than one where nothing else is done at the same time.
    func scan(_ page: SavedPage, threads: Int = 1) -> ScannedPage { scan(document(page), threads: threads) }

    /// What stands on a page, before anything is looked for in it.
    func document(_ page: SavedPage) -> PolicyDocument { extractor.extract(reader.read(page), path: page.path) }

    /// What is found on a page, looked for in up to so many threads.
    func scan(_ document: PolicyDocument, threads: Int = 1) -> ScannedPage {
        var document = document
        // Of a failed capture nothing is claimed.
        guard !document.capture.status.isFailed else {
            return ScannedPage(document: document, findings: [], answers: Self.nothing.answers)
        }
        let scan = engine.scan(document, threads: threads)
        document.notices += scan.notices
        return ScannedPage(
            document: document, findings: scan.findings, answers: composer.answers(for: scan, in: document))
    }

    /// What is learnt from no page at all.
    static let nothing = ScannedPage(
        document: PolicyDocument(path: ""), findings: [], answers: Question.allCases.map { Answer(question: $0, status: .notStated) })
}
