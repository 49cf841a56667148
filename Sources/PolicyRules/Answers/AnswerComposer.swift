package import PolicyModel

/// Puts what the rules contributed together to answers, as each question's recipe says.
package struct AnswerComposer: Sendable {
    package init() {}

    /// An answer to each question, in their order.
    ///
    /// A question is `stated` where anything states it, and `denied` where the page says no and nothing else; what denies it is
    /// then the evidence. Nothing is inferred: every value is words of the page, or what a pack calls them, and has a finding that proves it.
    /// Where no rule of the page's language asks, that the page says nothing is not known either.
    package func answers(for scan: RuleScan, in document: PolicyDocument) -> [Answer] {
        guard scan.isRead else { return QuestionRecipe.all.map { Answer(question: $0.question, status: nil) } }
        let reach = ObjectionReach(scan, in: document)
        let marks = PassageMarks(scan, in: document)
        let titles = PageTitles(document)
        let weighed = WeighedContributions(scan, in: document).scan
        return QuestionRecipe.all.map {
            scan.asked.contains($0.question)
                ? answer($0, for: weighed, in: document, reach: reach, marks: marks, titles: titles)
                : Answer(question: $0.question, status: nil, isAsked: false)
        }
    }

    private func answer(
        _ recipe: QuestionRecipe, for scan: RuleScan, in document: PolicyDocument, reach: ObjectionReach, marks: PassageMarks, titles: PageTitles
    ) -> Answer {
        // What nothing proves is not said.
        let asked = scan.contributions.filter { $0.question == recipe.question && $0.finding != nil && !$0.isMark }
        let stated = asked.filter { $0.status == .stated }
        var contributions = stated.isEmpty ? asked : stated
        if recipe.steps.contains(.refusals), !stated.isEmpty { contributions = withRefusals(asked, reach: reach) }
        if recipe.steps.contains(.nearTraining) { contributions = NearTraining(scan, in: document).nearest(contributions) }
        if recipe.steps.contains(.reach) {
            for index in contributions.indices where contributions[index].role == nil {
                contributions[index].role = reach.role(at: contributions[index].span, sentence: contributions[index].sentence)
            }
        }
        if recipe.steps.contains(.ownMatters) { contributions = marks.onItsOwn(contributions) }
        if recipe.steps.contains(.antecedents) {
            for index in contributions.indices where marks.isBehind(contributions[index].sentence) { contributions[index].isPassing = true }
        }
        var drafts = contributions.compactMap { draft($0, recipe) }
        drafts += AnswerText.quotations(contributions, recipe, in: document)
        for step in recipe.steps {
            switch step {
            case .otherNames, .routesApart, .envoysApart, .agesApart, .nearTraining, .reach, .scope, .refusals, .ownMatters: break
            case .foremost:
                for index in drafts.indices {
                    drafts[index].isForemost = marks.meets(.foremost, drafts[index].span)
                    drafts[index].isPassing = drafts[index].isPassing || marks.isRemote(drafts[index].span)
                }
            case .antecedents: drafts = Antecedents(document, longest: recipe.longest).completing(drafts, of: contributions, marks: marks)
            case .joinedLines: drafts = JoinedLines(in: document).drafts(drafts, of: contributions)
            case .namesAlone:
                for index in drafts.indices {
                    let text = AnswerText.closed(drafts[index], in: document)
                    drafts[index].text = drafts[index].kind == .name || drafts[index].kind == .address || !drafts[index].isPhrase ? text : AnswerText.name(text)
                }
                drafts = withoutLeads(drafts, recipe)
            case .routes:
                drafts = ObjectionRoutes(document, marks: marks).drafts(drafts, of: contributions, scan: scan)
                let own = OwnHosts(scan, in: document, marks: marks)
                for index in drafts.indices {
                    if drafts[index].role == nil { drafts[index].role = reach.role(at: drafts[index].span, sentence: drafts[index].span) }
                    drafts[index].isElsewhere = own.isElsewhere(drafts[index])
                    drafts[index].isPassing = drafts[index].isPassing || marks.isAside(drafts[index].span)
                }
            case .wholeAddresses: drafts = WholeAddresses(in: document).drafts(drafts)
            case .complaintLinks: drafts = ComplaintLinks(document).drafts(drafts, of: contributions)
            case .namesOverQuotes: drafts = namesOverQuotes(drafts)
            case .noHeadings: drafts.removeAll { titles.hold($0.span.block) }
            case .form: drafts += ObjectionForm(document: document).drafts(for: scan)
            case .trainingGround: drafts += trainingGround(for: scan, drafts, reach: reach, in: document)
            }
        }
        // An answer says in what words the page gives it.
        if drafts.isEmpty { drafts = AnswerText.sentence(of: contributions, in: document) }
        for index in drafts.indices { drafts[index].text = marks.withoutDecorations(drafts[index].text) }
        let items = AnswerMerge(recipe, findings: scan.findings, titles: titles).items(drafts)
        let evidence = Set(contributions.compactMap(\.finding) + items.flatMap(\.evidence)).sorted()
        let status = stated.first?.status ?? contributions.first?.status ?? (items.isEmpty ? .notStated : .stated)
        return Answer(
            question: recipe.question, status: status, sign: sign(of: status, Set(contributions.map(\.sign))), items: items, evidence: evidence)
    }

    /// What is stated, and with it that one may not object to AI training, where no statement says that one may: a right to object to
    /// something else is no answer to that.
    private func withRefusals(_ asked: [AnswerContribution], reach: ObjectionReach) -> [AnswerContribution] {
        func isOnTraining(_ contribution: AnswerContribution) -> Bool {
            (contribution.role ?? reach.role(at: contribution.span, sentence: contribution.sentence)) == .aiTraining
        }
        let isOffered = asked.contains { $0.status == .stated && isOnTraining($0) }
        return asked.filter { $0.status == .stated || $0.status == .denied && !isOffered && isOnTraining($0) }
    }

    private func draft(_ contribution: AnswerContribution, _ recipe: QuestionRecipe) -> AnswerDraft? {
        guard let value = contribution.value, let finding = contribution.finding else { return nil }
        var draft = AnswerDraft(
            value, at: contribution.place ?? contribution.span, isPhrase: contribution.isPhrase, kind: contribution.kind,
            role: contribution.role ?? contribution.concept.flatMap { recipe.roles[$0] }, evidence: [finding])
        draft.isPassing = contribution.isPassing
        return draft
    }

    /// Without what only leads up to the name of a controller, where another is named.
    private func withoutLeads(_ drafts: [AnswerDraft], _ recipe: QuestionRecipe) -> [AnswerDraft] {
        func isController(_ draft: AnswerDraft) -> Bool { (draft.role ?? recipe.role) == .controller }
        guard drafts.contains(where: { isController($0) && !AnswerText.isNoName($0.text) }) else { return drafts }
        return drafts.filter { !isController($0) || !AnswerText.isNoName($0.text) || $0.kind == .address && AnswerText.isStreet($0.text) }
    }

    /// Without the quotes around a name or place that is a value of its own.
    private func namesOverQuotes(_ drafts: [AnswerDraft]) -> [AnswerDraft] {
        let names = drafts.filter { !$0.isPhrase || $0.kind == .name }.prefix(AnswerMerge.mostCompared)
        return drafts.filter { draft in
            !draft.isPhrase || draft.kind == .name || draft.kind == .address
                || !names.contains { name in
                    name.span.block == draft.span.block && name.span.start < draft.span.end && name.span.end > draft.span.start
                }
        }
    }

    /// How the page stands to what it says, by the plainest sign of what says it.
    private func sign(of status: Answer.Status, _ signs: Set<Sign>) -> Sign? {
        switch status {
        case .notStated: return nil
        case .denied: return [.no, .ended, .conditional].first(where: signs.contains) ?? .no
        case .stated: return [.yes, .conditional, .paused, .planned, .offered].first(where: signs.contains) ?? .yes
        }
    }

    /// Where one may object to what rests on legitimate interests, the statements that AI training rests on them: the step before.
    private func trainingGround(
        for scan: RuleScan, _ drafts: [AnswerDraft], reach: ObjectionReach, in document: PolicyDocument
    ) -> [AnswerDraft] {
        let roles = drafts.map(\.role)
        guard roles.contains(.legitimateInterests), !roles.contains(.aiTraining) else { return [] }
        let grounds = scan.contributions.filter { $0.question == .legalBasis && $0.role == .legitimateInterests && $0.finding != nil }
        guard let ground = grounds.first else { return [] }
        let evidence = ground.finding.map { [$0] } ?? []
        return [AnswerDraft(document.text(at: ground.sentence), at: ground.sentence, isPhrase: true, kind: .quote, role: .aiTraining, evidence: evidence)]
    }
}
