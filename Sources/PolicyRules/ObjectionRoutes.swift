internal import PolicyModel

/// The ways to object that a page offers: what its words say, where its links lead, whom to write to, what its form asks for.
struct ObjectionRoutes {
    let document: PolicyDocument

    /// `values` of the contributions to `objection.how`, and those that stand beside them on the page.
    func values(
        _ values: [AnswerComposer.Value], of contributions: [AnswerContribution], scan: RuleScan
    ) -> [AnswerComposer.Value] {
        var routes: [AnswerComposer.Value] = []
        var seen: Set<TextSpan> = []
        for contribution in contributions where seen.insert(contribution.sentence).inserted {
            routes += links(in: contribution.sentence)
            routes += mailAddresses(in: contribution.sentence)
        }
        // A right whose own words are a link ("you can object") is a way to object too.
        for contribution in scan.contributions where contribution.question == .objectionRight {
            if contribution.status == .stated, seen.insert(contribution.sentence).inserted {
                routes += links(in: contribution.span)
            }
        }
        let linked = Set(routes.map { FoldedWords.of(String($0.text.prefix { $0 != "(" })) })
        let plain = values.filter { !linked.contains(FoldedWords.of($0.text)) }
        let mentioned = routes.filter { route in !plain.contains { $0.text.contains(route.text) } }
        return plain + mentioned + form(for: scan)
    }

    private func links(in span: TextSpan) -> [AnswerComposer.Value] {
        document.links[document.blocks[span.block].links].compactMap { link in
            guard link.span.start < span.end, link.span.end > span.start else { return nil }
            // A link into the page itself leads to words that are read anyway.
            guard !link.target.isEmpty, !link.target.hasPrefix("#") else { return nil }
            return AnswerComposer.Value(text: "\(document.text(at: link.span)) (\(link.target))", span: link.span)
        }
    }

    private func mailAddresses(in span: TextSpan) -> [AnswerComposer.Value] {
        let start = document.blocks[span.block].text.lowerBound
        guard document.text[start + span.start..<start + span.end].contains(UInt8(ascii: "@")) else { return [] }
        return document.text(at: span).split(whereSeparator: { " ,;:()<>[]\"“”".contains($0) }).compactMap { word in
            let address = word.drop { $0 == "." }.reversed().drop { ".!?’'".contains($0) }.reversed()
            let parts = address.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].first != "." else { return nil }
            return AnswerComposer.Value(text: String(address), span: span)
        }
    }

    /// What the form asks for, where it stands in a section that speaks of objecting and wants more than a choice:
    /// language choosers and newsletter boxes ask for something too.
    private func form(for scan: RuleScan) -> [AnswerComposer.Value] {
        let objections = scan.findings.filter { $0.concept.topic == .rightToObject }
        guard let first = objections.first else { return [] }
        let sections = Set(objections.flatMap(\.blocks).map { document.blocks[$0].section })
        let fields = document.fields.filter { field in
            guard !field.label.isEmpty, !["search", "hidden", "submit", "button", "password"].contains(field.kind) else { return false }
            guard let block = field.block.map({ document.blocks[$0] }) else { return true }
            return sections.contains(block.section) && (block.region == .body || block.region == .dialog)
        }
        guard fields.contains(where: { ["country", "email", "textarea"].contains($0.kind) }) else { return [] }
        return fields.map { field in
            let block = field.block ?? first.span.block
            let end = document.blocks[block].text.count
            let required = field.isRequired ? ", required" : ""
            return AnswerComposer.Value(
                text: "form asks for: \(field.label) (\(field.kind)\(required))",
                span: TextSpan(section: document.blocks[block].section, block: block, start: 0, end: end))
        }
    }
}
