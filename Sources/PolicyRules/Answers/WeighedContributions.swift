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
        let routes = Set(scan.contributions.lazy.filter { $0.question == .objectionHow || $0.question == .objectionRight }.map(\.sentence))
        func line(_ contribution: AnswerContribution) -> [UInt8]? {
            (contribution.value ?? contribution.place.map(document.text(at:))).map(FoldedWords.line)
        }
        /// What the page calls places and who is responsible.
        let others = Set(scan.contributions.lazy.filter { $0.question == .places || $0.question == .responsible && $0.kind == .name }.compactMap(line))
        var weighed = scan
        weighed.contributions.removeAll { contribution in
            switch contribution.question {
            case .dates: false
            case .products:
                isOutside(contribution)
                    || contribution.kind == .name && contribution.place != document.service && line(contribution).map(others.contains) == true
            case .aiUse, .aiData, .aiExclusions, .legalBasis: isOutside(contribution) || titles.hold(contribution.span.block)
            case .objectionRight, .objectionHow, .objectionProcess, .objectionEffect: titles.hold(contribution.span.block)
            case .responsible:
                isOutside(contribution) && inside.contains(.responsible)
                    // Whom to send an objection to is told as the way to object.
                    || contribution.role == .officer && contribution.place == contribution.sentence && routes.contains(contribution.sentence)
            case .places: isOutside(contribution) && inside.contains(.places)
            }
        }
        self.scan = weighed
    }
}
