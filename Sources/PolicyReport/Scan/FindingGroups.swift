import PolicyModel

/// The findings of a page as reports list them: by topic, in the topics' order, those without a topic last.
enum FindingGroups {
    struct Group {
        /// `nil` for findings about AI features, which belong to no topic.
        var topic: Topic?
        /// Indices of the page's findings, ascending.
        var findings: [Int]

        var label: StaticString { topic?.label ?? "AI features (not said to train AI)" }
    }

    static func of(_ page: ScannedPage) -> [Group] {
        (Topic.allCases.map(Optional.some) + [nil]).compactMap { topic in
            let findings = page.findings.indices.filter { page.findings[$0].concept.topic == topic }
            return findings.isEmpty ? nil : Group(topic: topic, findings: findings)
        }
    }
}
