internal import PolicyModel

/// Holds the findings of two pages against each other, by what became of their words.
enum FindingComparer {
    /// Findings with the same fingerprint are the same; of the rest, those of one concept whose blocks became each other are reworded.
    static func compare(
        _ old: ScannedPage, _ new: ScannedPage, _ before: WordSequence, _ after: WordSequence, _ map: AlignmentMap
    ) -> FindingChanges {
        let known = Set(old.findings.map(\.fingerprint))
        let kept = Set(new.findings.map(\.fingerprint))
        var gone = old.findings.filter { !kept.contains($0.fingerprint) }
        var changes = FindingChanges()
        for finding in new.findings where !known.contains(finding.fingerprint) {
            let partners = partners(of: finding, after, before, map)
            let index =
                gone.firstIndex { $0.rule == finding.rule && !partners.isDisjoint(with: $0.blocks) }
                ?? gone.firstIndex { $0.concept == finding.concept && !partners.isDisjoint(with: $0.blocks) }
            if let index {
                changes.reworded.append(.init(old: gone.remove(at: index), new: finding))
            } else {
                changes.introduced.append(finding)
            }
        }
        changes.resolved = gone
        return changes
    }

    /// The old blocks that words of a finding's blocks come from.
    private static func partners(
        of finding: Finding, _ after: WordSequence, _ before: WordSequence, _ map: AlignmentMap
    ) -> Set<Int> {
        var blocks: Set<Int> = []
        for block in finding.blocks {
            for word in after.blockWords[block] where map.oldOf[word] >= 0 { blocks.insert(before.blocks[map.oldOf[word]]) }
        }
        return blocks
    }
}
