internal import PolicyModel

/// The dates that the page states about itself, as findings and as what they add to the answer on dates.
enum PageDates {
    /// The rule that is named for them; they are found by the extraction of the page, which knows each language's dates.
    static let rule = "page.date"

    /// Adds them to what rules found, in reading order.
    static func add(to scan: inout RuleScan, of document: PolicyDocument) {
        guard !document.dates.isEmpty else { return }
        let dates = document.dates.sorted { $0.span < $1.span }
        var findings: [Finding] = []
        var moved: [Int] = []
        var proofs: [Int] = []
        var next = 0
        func addDate() {
            let span = dates[next].span
            if let last = findings.last, last.concept == .date, last.span == span {
                proofs.append(findings.count - 1)
            } else {
                proofs.append(findings.count)
                findings.append(finding(at: span, in: document))
            }
            next += 1
        }
        for finding in scan.findings {
            while next < dates.count, dates[next].span < finding.span { addDate() }
            moved.append(findings.count)
            findings.append(finding)
        }
        while next < dates.count { addDate() }
        scan.findings = findings
        for index in scan.contributions.indices {
            scan.contributions[index].finding = scan.contributions[index].finding.map { moved[$0] }
        }
        scan.contributions += zip(dates, proofs).map { date, proof in
            AnswerContribution(
                question: .dates, status: .stated, value: date.date.description, isPhrase: false, place: date.span, kind: .date,
                role: AnswerItem.Role(rawValue: date.kind.rawValue), concept: .date, span: date.span, sentence: date.span, finding: proof)
        }
    }

    private static func finding(at span: TextSpan, in document: PolicyDocument) -> Finding {
        var fingerprint = Fingerprint(.date)
        for text in [document.text(at: span)] + document.path(of: span.section) {
            fingerprint.begin()
            for word in FoldedWords.of(text) { fingerprint.add(word.utf8) }
        }
        return Finding(
            rule: rule, concept: .date, severity: .info, span: span, blocks: [span.block], fingerprint: fingerprint.digits)
    }
}
