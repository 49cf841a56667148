/// One page with everything that was learnt from it.
package struct ScannedPage: Sendable, Hashable {
    /// What stands on the page.
    package var document: PolicyDocument
    /// In reading order, then by rule id.
    package var findings: [Finding]
    /// The twelve questions in their order.
    package var answers: [Answer]

    package init(document: PolicyDocument, findings: [Finding], answers: [Answer]) {
        self.document = document
        self.findings = findings
        self.answers = answers
    }
}
