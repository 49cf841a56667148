import PolicyHTML

/// Whether a person who looks at the page sees an element, as far as the saved page itself says.
///
/// `aria-hidden` does not count: it hides from screen readers what others see.
enum Visibility {
    private static let display = Array("display".utf8)
    private static let none = Array("none".utf8)
    private static let visibility = Array("visibility".utf8)
    private static let hidden = Array("hidden".utf8)
    private static let lineThrough = Array("line-through".utf8)

    static func isHidden(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        for index in tree.nodes[node].attributes {
            let attribute = tree.attributes[Int(index)]
            let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
            switch attribute.name {
            case .hidden:
                // A browser unfolds `hidden=until-found` when a reader searches the page for its words.
                return !tree.text[value].elementsEqual("until-found".utf8)
            case .style:
                if hides(tree.text.span, value) { return true }
            default:
                break
            }
        }
        return false
    }

    /// Whether a style attribute strikes its element's words through.
    static func isStruck(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        guard let style = tree.range(of: .style, at: node) else { return false }
        return ByteText.find(lineThrough, in: tree.text.span, Int(style.lowerBound)..<Int(style.upperBound)) != nil
    }

    /// Whether a style attribute takes its element off the page: `display: none` or `visibility: hidden`.
    private static func hides(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        declares(text, range, display, none) || declares(text, range, visibility, hidden)
    }

    private static func declares(_ text: Span<UInt8>, _ range: Range<Int>, _ name: [UInt8], _ value: [UInt8]) -> Bool {
        var index = range.lowerBound
        while let after = ByteText.find(name, in: text, index..<range.upperBound) {
            index = ByteText.skipSpaces(text, after..<range.upperBound)
            guard index < range.upperBound, text[index] == UInt8(ascii: ":") else { continue }
            index = ByteText.skipSpaces(text, index + 1..<range.upperBound)
            if ByteText.hasPrefix(value, in: text, index..<range.upperBound) { return true }
        }
        return false
    }
}
