internal import PolicyModel

/// Values that are blocks of their own and one thing together: the lines of an address, the steps of a path.
struct JoinedLines {
    /// In bytes: a block that is longer is more than a line.
    private static let longestLine = 80

    private let document: PolicyDocument

    init(in document: PolicyDocument) {
        self.document = document
    }

    /// The drafts with runs of lines, each run as one.
    func drafts(_ drafts: [AnswerDraft], of contributions: [AnswerContribution]) -> [AnswerDraft] {
        var runs: [(blocks: ClosedRange<Int>, evidence: [Int], role: AnswerItem.Role?)] = []
        // Contributions come in reading order, so that those of one block stand together.
        for line in contributions where isLine(line) {
            let evidence = line.finding.map { [$0] } ?? []
            if let last = runs.last?.blocks, last.upperBound + 1 >= line.span.block {
                runs[runs.count - 1].blocks = last.lowerBound...line.span.block
                runs[runs.count - 1].evidence += evidence
            } else {
                runs.append((line.span.block...line.span.block, evidence, line.role))
            }
        }
        runs.removeAll { $0.blocks.count < 2 }
        let envoys = Set(contributions.lazy.filter { $0.role == .officer || $0.role == .representative }.map(\.span.block))
        for index in runs.indices where runs[index].role != .officer {
            if let envoy = envoy(above: runs[index].blocks.lowerBound, among: envoys) {
                runs[index].role = contributions.first { $0.span.block == envoy && ($0.role == .officer || $0.role == .representative) }?.role
            }
        }
        guard !runs.isEmpty else { return drafts }
        var isHeld = Array(repeating: false, count: document.blocks.count)
        for block in runs.flatMap(\.blocks) { isHeld[block] = true }
        return drafts.filter { !$0.isPhrase || !isHeld[$0.span.block] }
            + runs.map { run in
                let section = document.blocks[run.blocks.lowerBound].section
                let spans = run.blocks.map { TextSpan(section: section, block: $0, start: 0, end: document.blocks[$0].text.count) }
                let isRoute = contributions.first?.question == .objectionHow
                return AnswerDraft(
                    spans.map { document.text(at: $0) }.joined(separator: isRoute ? " → " : ", "), at: spans[0], isPhrase: true,
                    kind: isRoute ? .route : .address, role: run.role, evidence: run.evidence)
            }
    }

    /// In blocks: a name and a department may stand between the line that says whose address it is and the street.
    private static let longestHead = 4

    /// The line right above some lines that says that they are an officer's or a representative's.
    private func envoy(above block: Int, among envoys: Set<Int>) -> Int? {
        var line = block - 1
        while line >= max(0, block - 1 - Self.longestHead), document.blocks[line].section == document.blocks[block].section,
            document.blocks[line].kind != .heading, document.blocks[line].text.count < Self.longestLine
        {
            if envoys.contains(line) { return line }
            line -= 1
        }
        return nil
    }

    /// Whether a contribution is all of a block that is as short as a line; a step may be longer.
    private func isLine(_ contribution: AnswerContribution) -> Bool {
        let span = contribution.quoted ?? contribution.span
        let length = document.blocks[span.block].text.count
        guard span.start == 0, span.end + 1 >= length else { return false }
        if contribution.question == .objectionHow { return document.blocks[span.block].kind == .listItem && contribution.joins }
        // Whom else to write to is no line of the controller's address.
        return length < Self.longestLine && (contribution.role == nil || contribution.role == .controller)
    }
}
