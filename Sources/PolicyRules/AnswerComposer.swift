package import PolicyModel

/// Puts what the rules contributed, and what the page says about itself, together to the twelve answers.
package struct AnswerComposer: Sendable {
    /// A value on its way into an answer, with the place that decides its order.
    struct Value {
        var text: String
        var span: TextSpan
        /// Whether a longer value that holds its words can stand for both: so for words of the page, not for canonical values.
        var isPhrase = false
    }

    /// The most values of an answer; findings beyond them are still evidence.
    private static let mostValues = 40

    /// The most phrases that others are compared with, so that a page made of them costs no more than a long policy.
    private static let mostCompared = 300

    package init() {}

    /// The twelve answers in their order.
    ///
    /// A question is `stated` where anything states it, and `denied` where the page says no and nothing else; what denies it is
    /// then the evidence. Nothing is inferred: every value is words of the page, or what a pack calls them.
    package func answers(for scan: RuleScan, in document: PolicyDocument) -> [Answer] {
        Question.allCases.map { question in
            var contributions = scan.contributions.filter { $0.question == question }
            if contributions.contains(where: { $0.status == .stated }) {
                contributions.removeAll { $0.status != .stated }
            }
            if question == .products { contributions = nearest(contributions, scan: scan, document: document) }
            var values = contributions.compactMap { contribution in
                contribution.value.map { Value(text: $0, span: contribution.span, isPhrase: contribution.isPhrase) }
            }
            values += AnswerText.quotations(contributions.compactMap(\.quoted), in: document)
            switch question {
            case .dates: values += dates(of: document)
            case .objectionHow:
                values = ObjectionRoutes(document: document).values(values, of: contributions, scan: scan)
            default: break
            }
            let texts = distinct(values, limit: AnswerText.limit(for: question))
            let status = contributions.first?.status ?? (texts.isEmpty ? .notStated : .stated)
            return Answer(
                question: question, status: status, values: Array(texts.prefix(Self.mostValues)),
                evidence: Set(contributions.compactMap(\.finding)).sorted())
        }
    }

    /// The contributions from blocks that speak of AI training; where there are none, those from sections that do; else all.
    private func nearest(
        _ contributions: [AnswerContribution], scan: RuleScan, document: PolicyDocument
    ) -> [AnswerContribution] {
        let blocks = Set(scan.findings.filter { $0.concept.topic == .aiTraining }.flatMap(\.blocks))
        let inBlocks = contributions.filter { blocks.contains($0.span.block) }
        if !inBlocks.isEmpty { return inBlocks }
        let sections = Set(blocks.map { document.blocks[$0].section })
        let inSections = contributions.filter { sections.contains($0.span.section) }
        return inSections.isEmpty ? contributions : inSections
    }

    private func dates(of document: PolicyDocument) -> [Value] {
        document.dates.map { Value(text: "\($0.kind.rawValue) \($0.date)", span: $0.span) }
    }

    /// The texts in reading order, cut to a length, each run of words once; a phrase that another one holds is left out.
    private func distinct(_ values: [Value], limit: Int) -> [String] {
        let values = values.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }
            .map { (value: $0.element, words: FoldedWords.line($0.element.text)) }
        let phrases = values.filter(\.value.isPhrase).map(\.words).prefix(Self.mostCompared)
        var seen: Set<[UInt8]> = []
        return values.compactMap { value, words in
            if value.isPhrase, phrases.contains(where: { $0.count > words.count && words.count > 1 && FoldedWords.line($0, holds: words) }) {
                return nil
            }
            let text = AnswerText.cut(value.text, to: limit)
            return seen.insert(FoldedWords.line(text)).inserted ? text : nil
        }
    }
}
