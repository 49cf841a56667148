import PolicyModel

/// The findings of a page as reports list them: by topic, in the topics' order, those without a topic last.
enum FindingGroups {
    struct Group {
        var label: Phrase
        /// Indices of the page's findings, ascending.
        var findings: [Int]
    }

    static func of(_ page: ScannedPage) -> [Group] {
        let groups: [(label: Phrase, holds: (Concept) -> Bool)] =
            Topic.allCases.map { topic in (topic.label, { $0.topic == topic }) } + [
                (.groupFeatures, { $0 == .aiFeature }),
                (.groupPage, { $0.topic == nil && $0 != .aiFeature }),
            ]
        return groups.compactMap { group in
            let findings = page.findings.indices.filter { group.holds(page.findings[$0].concept) }
            return findings.isEmpty ? nil : Group(label: group.label, findings: findings)
        }
    }
}
