internal import PolicyModel

/// Which topics the blocks of a document speak of, as its findings say.
struct TopicIndex {
    private var findings: [Int: [Finding]] = [:]

    init(_ findings: [Finding]) {
        for finding in findings where finding.concept.topic != nil {
            for block in finding.blocks { self.findings[block, default: []].append(finding) }
        }
    }

    /// The topics of what is said within some places.
    func topics(at spans: [TextSpan]) -> Set<Topic> {
        var topics: Set<Topic> = []
        for span in spans {
            for finding in findings[span.block] ?? [] where isWithin(finding, span) {
                if let topic = finding.concept.topic { topics.insert(topic) }
            }
        }
        return topics
    }

    /// Whether a finding of some concept overlaps a place.
    func holds(_ concept: Concept, at span: TextSpan) -> Bool {
        findings[span.block]?.contains { $0.concept == concept && isWithin($0, span) } ?? false
    }

    /// A finding's place within the block is known only for the first of the blocks that say the same; in the others it may be anywhere.
    private func isWithin(_ finding: Finding, _ span: TextSpan) -> Bool {
        finding.span.block != span.block || (finding.span.start < span.end && span.start < finding.span.end)
    }
}
