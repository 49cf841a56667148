internal import PolicyModel

/// Makes items of drafts: each statement once, in the recipe's order.
struct AnswerMerge {
    /// The most phrases that others are compared with, so that a page made of them costs no more than a long policy.
    private static let mostCompared = 300

    private let recipe: QuestionRecipe

    init(_ recipe: QuestionRecipe) {
        self.recipe = recipe
    }

    /// Cut to the recipe's length; a phrase that another one holds is left out, and the same words twice are one item.
    func items(_ drafts: [AnswerDraft]) -> [AnswerItem] {
        let drafts = drafts.indices.sorted { (drafts[$0].span, $0) < (drafts[$1].span, $1) }.map { drafts[$0] }
        let lines = drafts.map { FoldedWords.line($0.text) }
        let phrases = drafts.indices.filter { drafts[$0].isPhrase }.prefix(Self.mostCompared)
        var items: [AnswerItem] = []
        var seen: [[UInt8]] = []
        var kept: [[UInt8]] = []
        for (draft, line) in zip(drafts, lines) {
            if draft.isPhrase,
                phrases.contains(where: { lines[$0].count > line.count && line.count > 1 && FoldedWords.line(lines[$0], holds: line) })
            {
                continue
            }
            let text = AnswerText.cut(draft.text, to: recipe.longest)
            let shown = text.utf8.count == draft.text.utf8.count ? line : FoldedWords.line(text)
            if let same = seen.firstIndex(of: shown) {
                items[same].evidence = Set(items[same].evidence + draft.evidence).sorted()
                continue
            }
            guard items.count < Self.mostCompared else { break }
            if draft.isPhrase {
                if kept.contains(where: { FoldedWords.differInEnding($0, line) }) { continue }
                kept.append(line)
            }
            seen.append(shown)
            items.append(
                AnswerItem(
                    value: text, kind: draft.kind ?? (draft.isPhrase && recipe.kind == .name ? .quote : recipe.kind),
                    role: draft.role ?? recipe.role, span: draft.span, target: draft.target, evidence: draft.evidence))
        }
        return Array(ordered(items).prefix(recipe.most))
    }

    private func ordered(_ items: [AnswerItem]) -> [AnswerItem] {
        guard !recipe.order.isEmpty else { return items }
        let ranks = items.map { item in item.role.flatMap { recipe.order.firstIndex(of: $0) } ?? recipe.order.count }
        return items.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { items[$0] }
    }
}
