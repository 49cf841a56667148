internal import PolicyModel

/// Titles of other pages that a page lists ("Related articles"): entries that are nothing but a link, under no words that introduce them.
struct OtherTitles {
    private let document: PolicyDocument
    /// By block: whether it says something of objecting.
    private var isOnObjecting: Set<Int> = []

    init(_ scan: RuleScan, in document: PolicyDocument) {
        self.document = document
        for finding in scan.findings where finding.concept.topic == .rightToObject { isOnObjecting.formUnion(finding.blocks) }
    }

    /// Whether a block is such a title. Entries under a heading on objecting are ways to object, and so are those of which half or more are.
    func hold(_ block: Int) -> Bool {
        guard isEntry(block) else { return false }
        let section = document.sections[document.blocks[block].section]
        if let heading = section.heading, isOnObjecting.contains(heading) { return false }
        let listed = section.blocks.filter { $0 != section.heading && document.blocks[$0].region == document.blocks[block].region }
        return listed.allSatisfy(isEntry) && listed.count(where: isOnObjecting.contains) * 2 < listed.count
    }

    private func isEntry(_ block: Int) -> Bool {
        let entry = document.blocks[block]
        guard entry.kind == .listItem, entry.intro == nil, entry.links.count == 1 else { return false }
        let link = document.links[entry.links.lowerBound].span
        return link.start == 0 && link.end >= entry.text.count - 1
    }
}
