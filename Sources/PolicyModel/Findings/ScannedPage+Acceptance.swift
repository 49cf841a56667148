extension ScannedPage {
    /// The page with what is new of it alone: without the findings that somebody accepted, and what answers take from these alone. A notice says
    /// how many those were. What an answer comes to is not changed by it.
    package func leavingOut(_ acceptance: Acceptance) -> ScannedPage {
        guard !acceptance.isEmpty else { return self }
        var page = self
        var places: [Int?] = []
        page.findings = []
        for finding in findings {
            let isNew = acceptance.reason(for: finding, path: document.path) == nil
            places.append(isNew ? page.findings.count : nil)
            if isNew { page.findings.append(finding) }
        }
        guard page.findings.count < findings.count else { return self }
        for index in page.answers.indices {
            page.answers[index].evidence = page.answers[index].evidence.compactMap { places[$0] }
            page.answers[index].items = page.answers[index].items.compactMap { item in
                var item = item
                item.evidence = item.evidence.compactMap { places[$0] }
                return item.evidence.isEmpty ? nil : item
            }
        }
        page.document.notices.append(
            Notice(.rules, "Findings that a baseline or the configuration accepts are left out: \(findings.count - page.findings.count)."))
        return page
    }
}
