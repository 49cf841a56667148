/// One page with everything that was learnt from it.
public struct ScannedPage: Sendable, Hashable {
    /// What stands on the page.
    public var document: PolicyDocument
    /// In reading order, then by rule id.
    public var findings: [Finding]
    /// All questions in their order, the twelve first.
    public var answers: [Answer]

    /// What was looked at for a question that is to be explained, and not taken; empty where none is.
    public var passedOver: [PassedOver]

    /// Who is responsible by the first name that the answer gives; `nil` where the page names nobody.
    package var controller: String? {
        answers.first { $0.question == .responsible }?.items.first { $0.role == .controller && $0.kind == .name }?.value
    }

    package init(document: PolicyDocument, findings: [Finding], answers: [Answer], passedOver: [PassedOver] = []) {
        self.document = document
        self.findings = findings
        self.answers = answers
        self.passedOver = passedOver
    }
}
