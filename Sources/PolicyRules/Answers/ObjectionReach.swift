internal import PolicyModel

/// What objections reach: rules that contribute a role and no value mark the words that say it.
struct ObjectionReach {
    /// The one that a person must know first before all others.
    private static let roles: [AnswerItem.Role] = [.aiTraining, .legitimateInterests, .advertising, .marketing]

    private let document: PolicyDocument
    /// By role: the words that speak of it.
    private let marks: [SpanIndex]

    init(_ scan: RuleScan, in document: PolicyDocument) {
        self.document = document
        let all = scan.contributions.filter { $0.isMark && $0.mark == nil }
        marks = Self.roles.map { role in SpanIndex(all.lazy.filter { $0.role == role }.map(\.span)) }
    }

    /// What an objection at a place is to: as its own words say, or its sentence, its block, the headers of its cell, or the headings above it,
    /// the nearest first.
    func role(at span: TextSpan, sentence: TextSpan) -> AnswerItem.Role {
        for place in [span, sentence] {
            if let role = foremost(where: { $0.meets(place) }) { return role }
        }
        for block in [span.block] + document.blocks[span.block].headers + document.headings(of: span.section).reversed() {
            if let role = foremost(where: { $0.holds(block: block) }) { return role }
        }
        return .other
    }

    private func foremost(where isMarked: (SpanIndex) -> Bool) -> AnswerItem.Role? {
        marks.firstIndex(where: isMarked).map { Self.roles[$0] }
    }
}
