internal import PolicyModel

/// Which of the passages that were not taken come nearest to an answer.
enum PassedOverChoice {
    private static let most = 8

    /// Those of sections that do answer the question first, each words once, aside from words that another rule did take.
    static func nearest(of passages: [PassedOver], for question: Question, _ scan: RuleScan) -> [PassedOver] {
        let taken = scan.contributions.filter { $0.question == question }.map(\.span)
        let sections = Set(taken.map(\.section))
        let index = SpanIndex(taken)
        var seen: Set<TextSpan> = []
        let open = passages.filter { !index.meets($0.span) && seen.insert($0.span).inserted }
        return Array((open.filter { sections.contains($0.span.section) } + open.filter { !sections.contains($0.span.section) }).prefix(most))
    }
}
