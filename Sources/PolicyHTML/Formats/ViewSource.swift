/// The source of a page as browsers show it (`view-source:`), saved as a page of its own.
enum ViewSource {
    /// Bytes in which the marks stand.
    private static let window = 16_384
    /// `<body id="viewsource" …>` (Firefox), and the cells of a line each (Chrome, Edge).
    private static let body = Array("id=\"viewsource\"".utf8)
    private static let cell = Array("class=\"line-content\"".utf8)
    private static let number = Array("class=\"line-number\"".utf8)

    /// Whether a page is such a save, by its first bytes.
    static func isShown(in page: [UInt8]) -> Bool {
        let head = Array(page.prefix(window))
        return head.index(of: body, from: 0) != nil || head.index(of: cell, from: 0) != nil && head.index(of: number, from: 0) != nil
    }

    /// The source that such a page shows.
    static func source(in tree: borrowing HTMLTree) -> [UInt8] {
        var source: [UInt8] = []
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            let isLine = node.tag == .td && tree.value(of: .class, at: index)?.split(separator: " ").contains("line-content") == true
            guard isLine || node.tag == .pre else {
                index += 1
                continue
            }
            for inner in index..<Int(node.end) where tree.nodes[inner].tag == .text {
                source += tree.text[Int(tree.nodes[inner].text.lowerBound)..<Int(tree.nodes[inner].text.upperBound)]
            }
            source.append(UInt8(ascii: "\n"))
            index = max(index + 1, Int(node.end))
        }
        return source
    }
}
