package import PolicyModel

/// Puts what the rules contributed, and what the page says about itself, together to the twelve answers.
package struct AnswerComposer: Sendable {
    /// A value on its way into an answer, with the place that decides its order.
    struct Value {
        var text: String
        var span: TextSpan
        /// Whether a longer value that holds its words can stand for both: so for words of the page, not for canonical values.
        var isPhrase = false
        /// The address that the value ends with, in brackets.
        var target: String?
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
            let asked = scan.contributions.indices.filter { scan.contributions[$0].question == question }
            let stated = asked.filter { scan.contributions[$0].status == .stated }
            var contributions = (stated.isEmpty ? asked : stated).map { scan.contributions[$0] }
            if question == .products { contributions = nearest(contributions, scan: scan, document: document) }
            var values = contributions.compactMap { contribution in
                contribution.value.map { Value(text: $0, span: contribution.span, isPhrase: contribution.isPhrase) }
            }
            let limit = AnswerText.limit(for: question)
            values += AnswerText.quotations(contributions, limit: limit, in: document)
            switch question {
            case .dates: values = dates(values, of: document)
            case .responsible:
                values = AnswerText.addresses(values, of: contributions, in: document).map {
                    Value(text: AnswerText.name($0.text), span: $0.span, isPhrase: $0.isPhrase)
                }
            case .objectionHow:
                values = ObjectionRoutes(document: document).values(values, of: contributions, scan: scan)
            default: break
            }
            let texts = distinct(values, limit: limit)
            let status = contributions.first?.status ?? (texts.isEmpty ? .notStated : .stated)
            return Answer(
                question: question, status: status, values: texts,
                evidence: Self.withoutRepeats(contributions.compactMap(\.finding).sorted()))
        }
    }

    /// The contributions from blocks that speak of AI training; where there are none, those from sections that do; else all.
    private func nearest(
        _ contributions: [AnswerContribution], scan: RuleScan, document: PolicyDocument
    ) -> [AnswerContribution] {
        var speaks = Array(repeating: false, count: document.blocks.count)
        var hasBlock = Array(repeating: false, count: document.sections.count)
        for finding in scan.findings where finding.concept.topic == .aiTraining {
            for block in finding.blocks {
                speaks[block] = true
                hasBlock[document.blocks[block].section] = true
            }
        }
        let inBlocks = contributions.filter { speaks[$0.span.block] }
        if !inBlocks.isEmpty { return inBlocks }
        let inSections = contributions.filter { hasBlock[$0.span.section] }
        return inSections.isEmpty ? contributions : inSections
    }

    /// Ascending numbers, each once.
    static func withoutRepeats(_ numbers: [Int]) -> [Int] {
        numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
    }

    /// The dates that rules found and the page's own; the same day twice is one, and a day in words keeps them.
    private func dates(_ values: [Value], of document: PolicyDocument) -> [Value] {
        let effective = document.dates.filter { $0.kind == .effective }.map(\.date)
        var values = values
        for date in document.dates where date.kind != .updated || !effective.contains(date.date) {
            let text = "\(date.kind.rawValue) \(date.date)"
            let same = values.firstIndex {
                $0.isPhrase && $0.span.block == date.span.block && $0.span.start < date.span.end && $0.span.end > date.span.start
            }
            if let same {
                values[same] = Value(text: "\(text) (\(values[same].text))", span: values[same].span)
            } else {
                values.append(Value(text: text, span: date.span))
            }
        }
        return values
    }

    /// The first texts in reading order, cut to a length, each run of words once; a phrase that another one holds is left out.
    private func distinct(_ values: [Value], limit: Int) -> [String] {
        let values = values.indices.sorted { (values[$0].span, $0) < (values[$1].span, $1) }.map { values[$0] }
        let lines = values.map { FoldedWords.line($0.text) }
        let phrases = values.indices.filter { values[$0].isPhrase }.prefix(Self.mostCompared)
        var texts: [String] = []
        var seen: [[UInt8]] = []
        var kept: [[UInt8]] = []
        for (value, line) in zip(values, lines) {
            if value.isPhrase, phrases.contains(where: { lines[$0].count > line.count && line.count > 1 && FoldedWords.line(lines[$0], holds: line) }) {
                continue
            }
            let text = AnswerText.cut(value.text, to: limit)
            let shown = text.utf8.count == value.text.utf8.count ? line : FoldedWords.line(text)
            guard !seen.contains(shown) else { continue }
            if seen.count < Self.mostCompared { seen.append(shown) }
            if value.isPhrase {
                if kept.contains(where: { FoldedWords.differInEnding($0, line) }) { continue }
                kept.append(line)
            }
            texts.append(text)
            if texts.count == Self.mostValues { break }
        }
        return texts
    }
}
