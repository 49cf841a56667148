/// The bounds on what one page may cost; whatever lies beyond one is left unread, and a notice says so.
package struct PageLimits: Sendable, Hashable {
    /// Bytes of a page, as saved and as decoded.
    package var bytes: Int
    /// Elements nested in each other; deeper ones are read as if their tags were not there.
    package var depth: Int
    /// Elements and text runs of one page.
    package var nodes: Int

    package init(bytes: Int = 128 << 20, depth: Int = 512, nodes: Int = 4_000_000) {
        // More than memory can hold is as good as no bound, and leaves room to count on.
        self.bytes = min(bytes, Self.most)
        self.depth = min(depth, Self.most)
        self.nodes = min(nodes, Self.most)
    }

    private static let most = 1 << 40
}
