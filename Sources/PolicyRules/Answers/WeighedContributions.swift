internal import PolicyModel

/// What the rules contributed, without what stands where nobody answers: titles of other pages, menus, the foot of a page.
struct WeighedContributions {
    /// The scan with the contributions that count.
    let scan: RuleScan

    init(_ scan: RuleScan, in document: PolicyDocument) {
        let titles = OtherTitles(scan, in: document)
        func isOutside(_ contribution: AnswerContribution) -> Bool {
            let region = document.blocks[contribution.span.block].region
            return region == .navigation || region == .footer
        }
        /// The questions that the page answers aside from its menus and its foot.
        let inside = Set(scan.contributions.lazy.filter { $0.finding != nil && !$0.isMark && !isOutside($0) }.map(\.question))
        /// Sentences that tell how to object.
        let routes = Set(scan.contributions.lazy.filter { ($0.question == .objectionHow || $0.question == .objectionRight) && $0.mark == nil }.map(\.sentence))
        func line(_ contribution: AnswerContribution) -> [UInt8]? {
            (contribution.value ?? contribution.place.map(document.text(at:))).map(FoldedWords.line)
        }
        let envoys = Envoys(scan)
        /// Sentences on who is old enough: what they say of a place is no provision for the people there.
        let ages = Set(scan.contributions.lazy.filter { $0.question == .places && $0.isMark }.map(\.sentence))
        /// What the page calls places and who is responsible.
        let others = Set(scan.contributions.lazy.filter { $0.question == .places || $0.question == .responsible && $0.kind == .name }.compactMap(line))
        let recipes = Dictionary(uniqueKeysWithValues: QuestionRecipe.all.map { ($0.question, $0) })
        var weighed = scan
        weighed.contributions.removeAll { contribution in
            guard let recipe = recipes[contribution.question] else { return true }
            if recipe.margins != .read, isOutside(contribution), recipe.margins == .unread || inside.contains(contribution.question) { return true }
            if !recipe.readsTitles, titles.hold(contribution.span.block) { return true }
            if recipe.steps.contains(.otherNames), contribution.kind == .name, contribution.place != document.service,
                line(contribution).map(others.contains) == true
            {
                return true
            }
            if recipe.steps.contains(.envoysApart), envoys.hold(contribution) { return true }
            if recipe.steps.contains(.agesApart), contribution.concept == .region, ages.contains(contribution.sentence) { return true }
            return recipe.steps.contains(.routesApart) && contribution.role == .officer && contribution.place == contribution.sentence
                && routes.contains(contribution.sentence)
        }
        self.scan = weighed
    }
}
