import PolicyModel

/// The cells of one table, and which of them head which.
struct TableGrid {
    /// More columns or rows than this a cell cannot span (HTML Standard, section 4.9.11, has 1,000 and 65,534).
    static let widest = 1000

    struct Cell {
        var row: Int
        var column: Int
        var width: Int
        var height: Int
        var isHeader: Bool
        /// The blocks in the cell.
        var blocks: Range<Int>
    }

    private(set) var cells: [Cell] = []
    private var row = -1
    private var column = 0
    /// For each column up to which row a cell from above reaches into it.
    private var reach: [Int] = []

    mutating func startRow() {
        row += 1
        column = 0
    }

    mutating func startCell(isHeader: Bool, columns: Int, rows: Int, block: Int) {
        if row < 0 { startRow() }
        endCell(at: block)
        while column < reach.count, reach[column] > row { column += 1 }
        let end = min(column + columns, Self.widest)
        cells.append(
            Cell(
                row: row, column: column, width: max(1, end - column), height: rows, isHeader: isHeader,
                blocks: block..<block))
        if rows > 1 {
            while reach.count < end { reach.append(0) }
            for covered in column..<max(column, end) { reach[covered] = row + rows }
        }
        column = min(Self.widest, column + columns)
    }

    /// Ends the table; `block` is the index of the next block.
    mutating func end(at block: Int) {
        endCell(at: block)
    }

    private mutating func endCell(at block: Int) {
        guard let last = cells.indices.last, cells[last].blocks.isEmpty else { return }
        cells[last].blocks = cells[last].blocks.lowerBound..<block
    }
}
