import PolicyHTML
import PolicyModel

/// Which part of the page an element opens, by its tag and role.
enum RegionRules {
    static func region(
        of node: Int, role: AriaRole?, within outer: Region, in tree: borrowing HTMLTree
    ) -> Region {
        guard outer == .body else { return outer }
        switch role {
        case .dialog, .alertdialog: return .dialog
        case .navigation, .search, .menu, .menubar, .tablist: return .navigation
        case .contentinfo: return .footer
        case .alert, .status: return .banner
        case .banner: return .navigation
        default: break
        }
        if !tree.nodes[node].attributes.isEmpty {
            if tree.value(of: .ariaModal, at: node) == "true" { return .dialog }
            if let named = RegionNames.region(of: node, in: tree) { return named }
        }
        switch tree.nodes[node].tag {
        case .nav: return .navigation
        case .footer: return isOfSite(node, in: tree) ? .footer : .body
        case .header: return isOfSite(node, in: tree) ? .navigation : .body
        case .dialog: return .dialog
        // Beside the whole page stands what leads elsewhere; within a text an aside belongs to it.
        case .aside: return isOfSite(node, in: tree) ? .navigation : .body
        default: return .body
        }
    }

    /// Whether a `header` or `footer` is the whole page's and not that of an article within it (HTML-AAM, section 3.5).
    private static func isOfSite(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        var current = node
        while current != 0 {
            current = Int(tree.nodes[current].parent)
            switch tree.nodes[current].tag {
            case .main, .article, .section, .aside, .blockquote: return false
            default: break
            }
        }
        return true
    }
}
