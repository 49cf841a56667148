import PolicyHTML

/// What an element does to the blocks within it, by its tag and its `role`.
enum ElementRole {
    case plain
    case heading(level: Int)
    case list
    case item
    case term
    case quotation
    case table
    case row
    case cell(isHeader: Bool)

    init(_ node: Int, in tree: borrowing HTMLTree, role: AriaRole?) {
        switch role {
        case .heading: self = .heading(level: Self.level(of: node, in: tree) ?? 2)
        case .list: self = .list
        case .listitem: self = .item
        case .table: self = .table
        case .row: self = .row
        case .cell: self = .cell(isHeader: false)
        case .columnheader, .rowheader: self = .cell(isHeader: true)
        case .presentation, .none?: self = Self.isTable(tree.nodes[node].tag) ? .plain : Self(tag: tree.nodes[node].tag)
        default: self = Self(tag: tree.nodes[node].tag)
        }
    }

    private init(tag: HTMLTag) {
        switch tag {
        case .h1: self = .heading(level: 1)
        case .h2: self = .heading(level: 2)
        case .h3: self = .heading(level: 3)
        case .h4: self = .heading(level: 4)
        case .h5: self = .heading(level: 5)
        case .h6: self = .heading(level: 6)
        // A folded part's summary heads it like a heading, below whatever headings stand around it.
        case .summary: self = .heading(level: 6)
        case .ul, .ol, .menu: self = .list
        case .li: self = .item
        case .dt, .dd: self = .term
        case .blockquote: self = .quotation
        case .table: self = .table
        case .tr: self = .row
        case .td: self = .cell(isHeader: false)
        case .th: self = .cell(isHeader: true)
        default: self = .plain
        }
    }

    private static func isTable(_ tag: HTMLTag) -> Bool {
        tag == .table || tag == .tr || tag == .td || tag == .th
    }

    private static func level(of node: Int, in tree: borrowing HTMLTree) -> Int? {
        guard let value = tree.range(of: .ariaLevel, at: node) else { return nil }
        let range = Int(value.lowerBound)..<Int(value.upperBound)
        return ByteText.number(in: tree.text.span, range, limit: 6).map { max(1, $0) }
    }
}
