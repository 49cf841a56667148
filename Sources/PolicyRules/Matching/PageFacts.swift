internal import PolicyModel

/// Findings that the extraction of a page makes, among those that rules make.
enum PageFacts {
    /// Puts findings, which are in reading order, at their places; the number of each, those at one place as one.
    static func add(_ facts: [Finding], to scan: inout RuleScan) -> [Int] {
        var findings: [Finding] = []
        var moved: [Int] = []
        var numbers: [Int] = []
        var next = 0
        func addFact() {
            if let last = findings.last, last.rule == facts[next].rule, last.span == facts[next].span {
                numbers.append(findings.count - 1)
            } else {
                numbers.append(findings.count)
                findings.append(facts[next])
            }
            next += 1
        }
        for finding in scan.findings {
            while next < facts.count, facts[next].span < finding.span { addFact() }
            moved.append(findings.count)
            findings.append(finding)
        }
        while next < facts.count { addFact() }
        scan.findings = findings
        for index in scan.contributions.indices {
            scan.contributions[index].finding = scan.contributions[index].finding.map { moved[$0] }
        }
        return numbers
    }

    static func finding(_ rule: String, _ concept: Concept, at span: TextSpan, in document: PolicyDocument) -> Finding {
        var fingerprint = Fingerprint(concept)
        for text in [document.text(at: span)] + document.path(of: span.section) {
            fingerprint.begin()
            for word in FoldedWords.of(text) { fingerprint.add(word.utf8) }
        }
        return Finding(rule: rule, concept: concept, severity: .info, span: span, blocks: [span.block], fingerprint: fingerprint.digits)
    }
}
