import PolicyHTML

/// What web archives put around a page: their toolbars and lines for print. It is no word of the page.
enum ArchiveFrames {
    /// The names that archives give the elements they insert, by their ids.
    private static let ids = ["wm-ipp-base", "wm-ipp", "wm-ipp-print", "wm-ipp-inside", "donato"].map { Array($0.utf8) }

    /// Whether an archive inserted an element.
    static func holds(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        guard let id = tree.range(of: .id, at: node), id.count >= 6, id.count <= 13 else { return false }
        let range = Int(id.lowerBound)..<Int(id.upperBound)
        return ids.contains { ByteText.equals($0, in: tree.text.span, range) }
    }
}
