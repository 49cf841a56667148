internal import PolicyModel

/// What objections reach: rules that contribute a role and no value mark the words that say it.
struct ObjectionReach {
    private let document: PolicyDocument
    /// By block, in reading order.
    private var marks: [Int: [AnswerContribution]] = [:]

    init(_ scan: RuleScan, in document: PolicyDocument) {
        self.document = document
        for contribution in scan.contributions where contribution.isMark {
            marks[contribution.span.block, default: []].append(contribution)
        }
    }

    /// What an objection at a place is to: as its own words say, or its sentence, its block, or the headings above it, the nearest first.
    func role(at span: TextSpan, sentence: TextSpan) -> AnswerItem.Role {
        let here = marks[span.block] ?? []
        for place in [span, sentence] {
            if let role = foremost(here.filter { $0.span.start < place.end && $0.span.end > place.start }) { return role }
        }
        if let role = foremost(here) { return role }
        for heading in document.headings(of: span.section).reversed() {
            if let role = foremost(marks[heading] ?? []) { return role }
        }
        return .other
    }

    /// Of several the one that a person must know first.
    private func foremost(_ marks: [AnswerContribution]) -> AnswerItem.Role? {
        let roles = Set(marks.compactMap(\.role))
        return [.aiTraining, .legitimateInterests, .advertising, .marketing].first(where: roles.contains)
    }
}
