import PolicyHTML

/// Whether a person who looks at the page sees an element, as far as the saved page itself says.
///
/// `aria-hidden` does not count: it hides from screen readers what others see.
enum Visibility {
    /// What the attributes of an element say of it.
    static func style(of node: Int, in tree: borrowing HTMLTree) -> InlineStyle {
        guard let value = tree.range(of: .style, at: node) else { return InlineStyle() }
        return InlineStyle(tree.text.span, Int(value.lowerBound)..<Int(value.upperBound))
    }

    /// Whether an element with a style has no box: by `display`, else by the `hidden` attribute, which browsers render as `display: none`
    /// (HTML Standard, section 15.3.1) or unfold when a reader searches for its words, or because it is a dialog that is not open.
    static func isBoxless(_ node: Int, _ style: InlineStyle, in tree: borrowing HTMLTree) -> Bool {
        if let isBoxless = style.isBoxless { return isBoxless }
        return tree.range(of: .hidden, at: node) != nil
    }

    /// Whether nothing of an element is seen, for good or until something opens it.
    static func isHidden(_ node: Int, in tree: borrowing HTMLTree) -> Bool {
        guard !tree.nodes[node].attributes.isEmpty else { return false }
        let style = style(of: node, in: tree)
        return isBoxless(node, style, in: tree) || style.isInvisible == true
    }
}
