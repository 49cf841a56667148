internal import PolicyModel

/// The service whose page it is, as a finding and as what it adds to the answer on products.
enum PageService {
    /// The rule that is named for it; the extraction of the page tells the name.
    static let rule = "page.service"

    static func add(to scan: inout RuleScan, of document: PolicyDocument) {
        guard let span = document.service else { return }
        let finding = PageFacts.finding(rule, .scope, at: span, in: document)
        let number = PageFacts.add([finding], to: &scan)
        scan.contributions.append(
            AnswerContribution(
                question: .products, status: .stated, value: document.text(at: span), isPhrase: false, place: span, kind: .name,
                concept: .scope, span: span, sentence: span, finding: number[0]))
    }
}
