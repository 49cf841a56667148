/// What a block is in the page's own structure.
package enum BlockKind: String, Sendable, Hashable, CaseIterable {
    case heading
    case paragraph
    case listItem = "list-item"
    case tableRow = "table-row"
    case tableCell = "table-cell"
    case definition
    case quotation
}
