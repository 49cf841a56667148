import PolicyModel

extension TableGrid {
    /// Tells every block of the table which cells head it: its column's header cells, then its row's.
    func assignHeaders(to blocks: inout [Block], _ traits: [BlockTraits]) {
        let rows = (cells.last?.row ?? -1) + 1
        let columns = cells.reduce(0) { max($0, $1.column + 1) }
        guard rows > 1, columns > 1 else { return }
        let first = cells.prefix { $0.row == 0 }
        let isHeadedByFirstRow =
            first.allSatisfy { $0.isHeader || $0.blocks.isEmpty }
            || first.allSatisfy { cell in cell.blocks.allSatisfy { traits[$0].isBold } }
        var columnHeaders = [[Int]](repeating: [], count: columns)
        var rowHeader: Int?
        for cell in cells {
            if cell.column == 0 { rowHeader = nil }
            let isColumnHeader = cell.row == 0 && isHeadedByFirstRow
            if isColumnHeader {
                guard let header = cell.blocks.first else { continue }
                for column in cell.column..<min(columns, cell.column + cell.width) { columnHeaders[column].append(header) }
                continue
            }
            let headers = columnHeaders[cell.column] + (rowHeader.map { [$0] } ?? [])
            for block in cell.blocks { blocks[block].headers = headers }
            if rowHeader == nil, cell.column == 0 { rowHeader = cell.blocks.first }
        }
    }
}
