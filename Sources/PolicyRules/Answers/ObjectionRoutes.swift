internal import PolicyModel

/// The ways to object that a page offers: what its words say, where its links lead, whom to write to, what its form asks for.
struct ObjectionRoutes {
    let document: PolicyDocument

    /// The most values that others are compared with.
    private static let mostCompared = 300

    /// In characters; longer statements and the links in them are values of their own.
    private static let longestLedText = 110

    /// Drafts of the contributions to `objection.how`, and those that stand beside them on the page.
    func drafts(_ drafts: [AnswerDraft], of contributions: [AnswerContribution], scan: RuleScan) -> [AnswerDraft] {
        var routes: [AnswerDraft] = []
        // What counts as evidence only, without a value, is no route to show.
        let shown = contributions.filter { $0.value != nil || $0.quoted != nil }
        let sentences = shown.map(\.sentence)
        // Contributions come in reading order, and so do their sentences: the same one follows itself.
        for (index, sentence) in sentences.enumerated() where index == 0 || sentence != sentences[index - 1] {
            let evidence = shown[index].finding.map { [$0] } ?? []
            routes += links(in: sentence, evidence)
            routes += mailAddresses(in: sentence, evidence)
        }
        // A right whose own words are a link ("you can object") is a way to object too.
        var next = 0
        var last: TextSpan?
        for contribution in scan.contributions where contribution.question == .objectionRight {
            guard contribution.status == .stated, contribution.finding != nil, let quoted = contribution.quoted else { continue }
            while next < sentences.count, sentences[next] < contribution.sentence { next += 1 }
            let isShown = next < sentences.count && sentences[next] == contribution.sentence
            guard !isShown, last != contribution.sentence else { continue }
            last = contribution.sentence
            let links = links(in: contribution.span, contribution.finding.map { [$0] } ?? [])
            let new = links.filter { link in !routes.contains { $0.target == link.target } }
            routes += new.count == 1 ? [quotation(quoted, leadingTo: new[0])] : new
        }
        // A short statement with one link reads best with where it leads.
        let led = drafts.map { draft in
            guard !AnswerText.isLonger(draft.text, than: Self.longestLedText), draft.text == document.text(at: draft.span) else { return draft }
            let links = links(in: draft.span, draft.evidence)
            guard links.count == 1 else { return draft }
            return quotation(draft.span, leadingTo: links[0])
        }
        return withoutRepeats(led + routes + form(for: scan))
    }

    /// Words of the page and the address that the link in them leads to.
    private func quotation(_ span: TextSpan, leadingTo link: AnswerDraft) -> AnswerDraft {
        let words = document.text(at: span)
        guard !AnswerText.isLonger(words, than: Self.longestLedText), let target = link.target else { return link }
        return AnswerDraft("\(words) (\(target))", at: span, target: target, evidence: link.evidence)
    }

    /// The values without those that another one holds: "form" beside "form asks for: country", a link beside words that lead there.
    private func withoutRepeats(_ values: [AnswerDraft]) -> [AnswerDraft] {
        let lines = values.map { FoldedWords.line(words(of: $0)) }
        return values.indices.filter { index in
            let (line, target) = (lines[index], values[index].target)
            return line.count < 2
                || !values.indices.prefix(Self.mostCompared).contains {
                    lines[$0].count > line.count && (target == nil || values[$0].target == target) && FoldedWords.line(lines[$0], holds: line)
                }
        }.map { values[$0] }
    }

    /// What a value says, without the address it leads to.
    private func words(of value: AnswerDraft) -> String {
        guard let target = value.target else { return value.text }
        return String(decoding: value.text.utf8.dropLast(target.utf8.count + 3), as: UTF8.self)
    }

    private func links(in span: TextSpan, _ evidence: [Int]) -> [AnswerDraft] {
        document.links[document.blocks[span.block].links].compactMap { link in
            guard link.span.start < span.end, link.span.end > span.start else { return nil }
            // A link into the page itself leads to words that are read anyway.
            guard !link.target.isEmpty, !link.target.hasPrefix("#") else { return nil }
            return AnswerDraft(
                "\(document.text(at: link.span)) (\(link.target))", at: link.span, target: link.target, evidence: evidence)
        }
    }

    private func mailAddresses(in span: TextSpan, _ evidence: [Int]) -> [AnswerDraft] {
        let start = document.blocks[span.block].text.lowerBound
        guard document.text[start + span.start..<start + span.end].contains(UInt8(ascii: "@")) else { return [] }
        return document.text(at: span).split(whereSeparator: { " ,;:()<>[]\"“”".contains($0) }).compactMap { word in
            let address = word.drop { $0 == "." }.reversed().drop { ".!?’'".contains($0) }.reversed()
            let parts = address.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].first != "." else { return nil }
            return AnswerDraft(String(address), at: span, kind: .address, evidence: evidence)
        }
    }

    /// What the form asks for, where it stands in a section that speaks of objecting and wants more than a choice:
    /// language choosers and newsletter boxes ask for something too.
    private func form(for scan: RuleScan) -> [AnswerDraft] {
        let proofs = scan.findings.indices.filter { scan.findings[$0].concept.topic == .rightToObject }
        guard let proof = proofs.first else { return [] }
        let (objections, first) = (proofs.map { scan.findings[$0] }, scan.findings[proof])
        var speaks = Array(repeating: false, count: document.sections.count)
        for block in objections.flatMap(\.blocks) { speaks[document.blocks[block].section] = true }
        let fields = document.fields.filter { field in
            guard !field.label.isEmpty, !["search", "hidden", "submit", "button", "password"].contains(field.kind) else { return false }
            guard let block = field.block.map({ document.blocks[$0] }) else { return true }
            return speaks[block.section] && (block.region == .body || block.region == .dialog)
        }
        guard fields.contains(where: { ["country", "email", "textarea"].contains($0.kind) }) else { return [] }
        let page = document.url.map { " (\($0))" } ?? ""
        let this = AnswerDraft("the form on this page\(page)", at: first.span, evidence: [proof])
        return [this] + fields.map { field in
            let block = field.block ?? first.span.block
            let end = document.blocks[block].text.count
            let required = field.isRequired ? ", required" : ""
            return AnswerDraft(
                "form asks for: \(field.label) (\(field.kind)\(required))",
                at: TextSpan(section: document.blocks[block].section, block: block, start: 0, end: end), kind: .field, evidence: [proof])
        }
    }
}
