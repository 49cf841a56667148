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

    func scan(_ page: SavedPage) -> ScannedPage { scan(document(page)) }

    /// What stands on a page, before anything is looked for in it.
    func document(_ page: SavedPage) -> PolicyDocument { extractor.extract(reader.read(page), path: page.path) }

    func scan(_ document: PolicyDocument) -> ScannedPage {
        var document = document
        // Of a failed capture nothing is claimed.
        guard !document.capture.status.isFailed else {
            return ScannedPage(document: document, findings: [], answers: Self.nothing.answers)
        }
        let scan = engine.scan(document)
        document.notices += scan.notices
        return ScannedPage(
            document: document, findings: scan.findings, answers: composer.answers(for: scan, in: document))
    }

    /// What is learnt from no page at all.
    static let nothing = ScannedPage(
        document: PolicyDocument(path: ""), findings: [], answers: Question.allCases.map { Answer(question: $0, status: .notStated) })
}
