package import PolicyModel

/// Puts what the rules contributed together to answers, as each question's recipe says.
package struct AnswerComposer: Sendable {
    package init() {}

    /// An answer to each question, in their order.
    ///
    /// A question is `stated` where anything states it, and `denied` where the page says no and nothing else; what denies it is
    /// then the evidence. Nothing is inferred: every value is words of the page, or what a pack calls them, and has a finding that proves it.
    package func answers(for scan: RuleScan, in document: PolicyDocument) -> [Answer] {
        guard scan.isRead else { return QuestionRecipe.all.map { Answer(question: $0.question, status: nil) } }
        return QuestionRecipe.all.map { answer($0, for: scan, in: document) }
    }

    private func answer(_ recipe: QuestionRecipe, for scan: RuleScan, in document: PolicyDocument) -> Answer {
        // What nothing proves is not said.
        let asked = scan.contributions.filter { $0.question == recipe.question && $0.finding != nil }
        let stated = asked.filter { $0.status == .stated }
        var contributions = stated.isEmpty ? asked : stated
        if recipe.steps.contains(.nearTraining) { contributions = nearest(contributions, scan: scan, document: document) }
        var drafts = contributions.compactMap { draft($0, recipe) }
        drafts += AnswerText.quotations(contributions, longest: recipe.longest, in: document)
        for step in recipe.steps {
            switch step {
            case .nearTraining: break
            case .addressLines: drafts = AnswerText.addresses(drafts, of: contributions, in: document)
            case .namesAlone: for index in drafts.indices { drafts[index].text = AnswerText.name(drafts[index].text) }
            case .routes: drafts = ObjectionRoutes(document: document).drafts(drafts, of: contributions, scan: scan)
            }
        }
        let items = AnswerMerge(recipe).items(drafts)
        let evidence = Set(contributions.compactMap(\.finding) + items.flatMap(\.evidence)).sorted()
        let status = contributions.first?.status ?? (items.isEmpty ? .notStated : .stated)
        return Answer(
            question: recipe.question, status: status, sign: sign(of: status, evidence.map { scan.findings[$0] }), items: items, evidence: evidence)
    }

    private func draft(_ contribution: AnswerContribution, _ recipe: QuestionRecipe) -> AnswerDraft? {
        guard let value = contribution.value, let finding = contribution.finding else { return nil }
        return AnswerDraft(
            value, at: contribution.place ?? contribution.span, isPhrase: contribution.isPhrase, kind: contribution.kind,
            role: contribution.role ?? contribution.concept.flatMap { recipe.roles[$0] }, evidence: [finding])
    }

    /// How the page stands to what it says, by the plainest of what proves it.
    private func sign(of status: Answer.Status, _ proofs: [Finding]) -> Sign? {
        let signs = Set(proofs.map(\.sign))
        switch status {
        case .notStated: return nil
        case .denied: return signs.contains(.ended) && !signs.contains(.no) ? .ended : .no
        case .stated: return [.yes, .conditional, .paused, .planned, .offered].first(where: signs.contains) ?? .yes
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
}
