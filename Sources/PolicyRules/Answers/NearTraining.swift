internal import PolicyModel

/// Tells what stands near statements on AI training.
struct NearTraining {
    /// By block: whether a statement on AI training stands in it.
    private var speaks: [Bool]
    /// By section: whether one stands in any of its blocks.
    private var hasBlock: [Bool]

    init(_ scan: RuleScan, in document: PolicyDocument) {
        speaks = Array(repeating: false, count: document.blocks.count)
        hasBlock = Array(repeating: false, count: document.sections.count)
        for finding in scan.findings where finding.concept.topic == .aiTraining {
            for block in finding.blocks {
                speaks[block] = true
                hasBlock[document.blocks[block].section] = true
            }
        }
    }

    /// The contributions from blocks that speak of AI training; where there are none, those from sections that do; else all.
    func nearest(_ contributions: [AnswerContribution]) -> [AnswerContribution] {
        let inBlocks = contributions.filter { speaks[$0.span.block] }
        if !inBlocks.isEmpty { return inBlocks }
        let inSections = contributions.filter { hasBlock[$0.span.section] }
        return inSections.isEmpty ? contributions : inSections
    }
}
