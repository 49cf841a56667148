import PolicyHTML

/// What web archives put around a page: their toolbars, headers and lines for print. It is no word of the page.
enum ArchiveFrames {
    /// How an element is read.
    enum Reading {
        /// As the page's own.
        case plain
        /// An archive inserted it.
        case skipped
        /// An archive began it and its end is missing, so that the page stands in it.
        case opened
    }

    /// The names that the Wayback Machine gives the elements it inserts, by their ids.
    private static let wayback = [
        "wm-ipp-base", "wm-ipp", "wm-ipp-print", "wm-ipp-inside", "wm-capinfo", "wm-tools", "wm-nav-captures", "wm-expand", "donato",
    ].map { Array($0.utf8) }
    /// The name that archive.today gives what it writes above a page.
    private static let header = Array("header".utf8)

    /// How an element is read by who inserted it.
    static func reading(of node: Int, in tree: borrowing HTMLTree) -> Reading {
        guard let id = tree.range(of: .id, at: node), id.count >= 6, id.count <= 15 else { return .plain }
        let range = Int(id.lowerBound)..<Int(id.upperBound)
        if ByteText.equals(header, in: tree.text.span, range) { return leadsToArchive(node, in: tree) ? .skipped : .plain }
        guard wayback.contains(where: { ByteText.equals($0, in: tree.text.span, range) }) else { return .plain }
        // Something of the page follows what was inserted, or it stands in it.
        let parent = Int(tree.nodes[node].parent)
        let isLast = tree.nodes[node].end == tree.nodes[parent].end
        return isLast && tree.nodes[parent].tag != .div ? .opened : .skipped
    }

    /// Whether one of the links in an element leads to the start of archive.today.
    private static func leadsToArchive(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag == .a {
            guard let href = tree.value(of: .href, at: index), let address = WebAddress(Array(href.utf8)), address.target.count <= 1,
                ArchiveAddress(address) != nil
            else { continue }
            return true
        }
        return false
    }
}
