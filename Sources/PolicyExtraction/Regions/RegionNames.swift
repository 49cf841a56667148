import PolicyHTML
import PolicyModel

/// What the names that a page's makers gave an element (`class`, `id`) tell of its region.
///
/// Names are a hint only: a policy may stand as a whole in an element called "privacy-notice". So only a small element is taken
/// at its name.
enum RegionNames {
    /// More words than this are no banner, whatever it is called: bytes of text, and nodes.
    private static let largestText = 1500
    private static let largestSubtree = 120

    private static let bannerWords = ["banner", "alert", "toast", "snackbar", "notification", "announcement"].map { Array($0.utf8) }
    /// "notice" alone is what many call their policy; with one of these it is a strip across the page.
    private static let notice = Array("notice".utf8)
    private static let companions = ["cookie", "site", "update", "global", "top", "consent", "sticky"].map { Array($0.utf8) }
    /// The letters that any of these begin with, as bits: most words of names begin with another.
    private static let initials = (bannerWords + [notice] + companions).reduce(UInt32(0)) { $0 | 1 << UInt32($1[0] & 0x1F) }

    /// The region that an element's names say, or `nil` where they say none or the element is too large for it.
    static func region(of node: Int, in tree: borrowing HTMLTree) -> Region? {
        guard isBanner(.class, node, tree) || isBanner(.id, node, tree), isSmall(node, tree) else { return nil }
        return .banner
    }

    private static func isBanner(_ name: HTMLAttribute, _ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        guard let value = tree.range(of: name, at: node), value.count >= 5 else { return false }
        let text = tree.text.span
        let range = Int(value.lowerBound)..<Int(value.upperBound)
        var isNotice = false
        var hasCompanion = false
        for start in range where NamedParts.beginsWord(start, in: text, range) {
            guard initials >> UInt32(text[start] & 0x1F) & 1 == 1 else { continue }
            let rest = start..<range.upperBound
            if bannerWords.contains(where: { NamedParts.isWord($0, in: text, rest) }) { return true }
            isNotice = isNotice || NamedParts.isWord(notice, in: text, rest)
            hasCompanion = hasCompanion || companions.contains { NamedParts.isWord($0, in: text, rest) }
        }
        return isNotice && hasCompanion
    }

    private static func isSmall(_ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        let end = Int(tree.nodes[node].end)
        guard end - node <= largestSubtree else { return false }
        var bytes = 0
        for index in node..<end { bytes += tree.nodes[index].text.count }
        return bytes <= largestText
    }
}
