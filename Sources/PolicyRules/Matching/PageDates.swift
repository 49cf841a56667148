internal import PolicyModel

/// The dates that the page states about itself, as findings and as what they add to the answer on dates.
enum PageDates {
    /// The rule that is named for them; they are found by the extraction of the page, which knows each language's dates.
    static let rule = "page.date"

    /// Adds them to what rules found, in reading order.
    static func add(to scan: inout RuleScan, of document: PolicyDocument) {
        let own = document.dates.map { (span: $0.span, text: $0.date.description, kind: $0.kind) }
        let others = mentions(of: document, scan).map { (span: $0.span, text: $0.text, kind: $0.kind) }
        let dates = (own + others).sorted { $0.span < $1.span }
        guard !dates.isEmpty else { return }
        let proofs = PageFacts.add(dates.map { PageFacts.finding(rule, .date, at: $0.span, in: document) }, to: &scan)
        scan.contributions += zip(dates, proofs).map { date, proof in
            AnswerContribution(
                question: .dates, status: .stated, value: date.text, isPhrase: false, place: date.span, kind: .date,
                role: AnswerItem.Role(rawValue: date.kind.rawValue), concept: .date, span: date.span, sentence: date.span, finding: proof)
        }
    }

    /// What is no day of the page itself counts where it is about AI training or about objecting.
    private static func mentions(of document: PolicyDocument, _ scan: RuleScan) -> [DateMention] {
        guard !document.dateMentions.isEmpty else { return [] }
        var speaks = Array(repeating: false, count: document.blocks.count)
        for finding in scan.findings where finding.concept.topic == .aiTraining || finding.concept.topic == .rightToObject {
            for block in finding.blocks { speaks[block] = true }
        }
        return document.dateMentions.filter { ![.start, .deadline].contains($0.kind) || speaks[$0.span.block] }
    }
}
