import PolicyHTML

/// Where the links of a page lead.
struct PageAddresses {
    /// The page's own address, where it is known.
    var page: String?

    /// The target of an `a` element, or `nil` where it leads nowhere.
    func target(of node: Int, in tree: borrowing HTMLTree) -> String? {
        tree.value(of: .href, at: node)
    }
}
