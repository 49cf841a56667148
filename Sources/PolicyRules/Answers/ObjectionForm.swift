internal import PolicyModel

/// What a form on the page asks for, where it stands in a section that speaks of objecting.
struct ObjectionForm {
    let document: PolicyDocument

    /// Fields that no person fills in to say something.
    private static let unasked = ["search", "hidden", "submit", "button", "password"]
    /// A form with none of these wants no more than a choice: language choosers and newsletter boxes ask for something too.
    private static let telling = ["country", "email", "textarea"]

    func drafts(for scan: RuleScan) -> [AnswerDraft] {
        let proofs = scan.findings.indices.filter { scan.findings[$0].concept.topic == .rightToObject }
        guard let proof = proofs.first else { return [] }
        let first = scan.findings[proof].span
        var speaks = Array(repeating: false, count: document.sections.count)
        for block in proofs.flatMap({ scan.findings[$0].blocks }) { speaks[document.blocks[block].section] = true }
        let fields = document.fields.filter { field in
            guard !field.label.isEmpty, !Self.unasked.contains(field.kind) else { return false }
            guard let block = field.block.map({ document.blocks[$0] }) else { return true }
            return speaks[block.section] && (block.region == .body || block.region == .dialog)
        }
        // Of a field without words on the page nobody can tell which form it belongs to.
        guard fields.contains(where: { $0.block != nil && Self.telling.contains($0.kind) }) else { return [] }
        return fields.map { field in
            let block = field.block ?? first.block
            return AnswerDraft(
                field.label,
                at: TextSpan(section: document.blocks[block].section, block: block, start: 0, end: document.blocks[block].text.count),
                kind: .field, evidence: [proof])
        }
    }
}
