internal import PolicyModel

/// The table cells of a page by what heads or introduces them.
struct CellAnswers {
    /// By header or introduction: the cells under it, in reading order.
    private var cells: [Int: [Int]] = [:]

    init(_ document: PolicyDocument) {
        for (index, block) in document.blocks.enumerated() where block.kind == .tableCell {
            for header in block.headers { cells[header, default: []].append(index) }
            if let intro = block.intro, !block.headers.contains(intro) { cells[intro, default: []].append(index) }
        }
    }

    /// The cells that a block heads or introduces.
    func cells(under block: Int) -> [Int] { cells[block] ?? [] }
}
