internal import PolicyModel

/// Those to whom one may write in a controller's place, its representatives and data protection officers: names and addresses in the
/// sentences on them are theirs.
struct Envoys {
    private let sentences: Set<TextSpan>
    /// Whether other sentences tell the controller.
    private let isControllerTold: Bool

    init(_ scan: RuleScan) {
        let told = scan.contributions.lazy.filter { $0.question == .responsible && $0.finding != nil && !$0.isMark }
        let sentences = Set(told.filter { $0.role == .representative || $0.role == .officer }.map(\.sentence))
        self.sentences = sentences
        isControllerTold = told.contains { Self.isOfController($0) && $0.kind == .name && !sentences.contains($0.sentence) }
    }

    /// Whether a contribution tells as the controller's what is an envoy's.
    func hold(_ contribution: AnswerContribution) -> Bool {
        isControllerTold && Self.isOfController(contribution) && sentences.contains(contribution.sentence)
    }

    private static func isOfController(_ contribution: AnswerContribution) -> Bool {
        (contribution.value != nil || contribution.place != nil) && (contribution.role == nil || contribution.role == .controller) && contribution.concept != .authority
    }
}
