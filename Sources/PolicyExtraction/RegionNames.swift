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

    /// The region that an element's names say, or `nil` where they say none or the element is too large for it.
    static func region(of node: Int, in tree: borrowing HTMLTree) -> Region? {
        guard isBanner(.class, node, tree) || isBanner(.id, node, tree), isSmall(node, tree) else { return nil }
        return .banner
    }

    private static func isBanner(_ name: HTMLAttribute, _ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        guard let value = tree.range(of: name, at: node), value.count >= 5 else { return false }
        let text = tree.text.span
        let range = Int(value.lowerBound)..<Int(value.upperBound)
        if bannerWords.contains(where: { holds($0, in: text, range) }) { return true }
        return holds(notice, in: text, range) && companions.contains { holds($0, in: text, range) }
    }

    /// Whether a name has `word` as one of its words: `site-banner`, `SiteBanner`, `banner_1`, but not `bannered`.
    private static func holds(_ word: [UInt8], in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while let end = ByteText.find(word, in: text, start..<range.upperBound) {
            let first = end - word.count
            let begins = first == range.lowerBound || !isLetter(text[first - 1]) || (isUpper(text[first]) && !isUpper(text[first - 1]))
            let ends = end == range.upperBound || !isLetter(text[end]) || isUpper(text[end])
            if begins && ends { return true }
            start = first + 1
        }
        return false
    }

    private static func isSmall(_ node: Int, _ tree: borrowing HTMLTree) -> Bool {
        let end = Int(tree.nodes[node].end)
        guard end - node <= largestSubtree else { return false }
        var bytes = 0
        for index in node..<end { bytes += tree.nodes[index].text.count }
        return bytes <= largestText
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isUpper(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "A") < 26
    }
}
