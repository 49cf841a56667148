import PolicyHTML
import PolicyModel

extension TreeWalk {
    private static let largestCell = 8000

    mutating func enterCell(_ index: Int, _ isHeader: Bool, in tree: borrowing HTMLTree) {
        guard context.table >= 0 else { return }
        context.kind = .tableCell
        context.depth = 0
        context.item = nil
        context.isSmallCell = Self.isSmallCell(index, in: tree)
        context.barrier = builder.blocks.count
        tables[context.table].startCell(
            isHeader: isHeader, columns: span(.colspan, index, tree), rows: span(.rowspan, index, tree),
            block: builder.blocks.count)
    }

    private func span(_ name: HTMLAttribute, _ index: Int, _ tree: borrowing HTMLTree) -> Int {
        guard let value = tree.range(of: name, at: index) else { return 1 }
        let range = Int(value.lowerBound)..<Int(value.upperBound)
        return max(1, ByteText.number(in: tree.text.span, range, limit: TableGrid.widest) ?? 1)
    }

    /// A cell beside others is one statement, read with its headers, whatever lines it is set in. What looks like a cell but
    /// holds a page's worth of text is there for the layout.
    private static func isSmallCell(_ index: Int, in tree: borrowing HTMLTree) -> Bool {
        let node = tree.nodes[index]
        let row = tree.nodes[Int(node.parent)]
        guard index > Int(node.parent) + 1 || node.end < row.end, row.end - Int32(node.parent) < 2000 else { return false }
        var bytes = 0
        for inner in index..<Int(node.end) { bytes += tree.nodes[inner].text.count }
        return bytes <= largestCell
    }
}
