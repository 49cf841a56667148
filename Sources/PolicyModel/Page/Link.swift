/// A link of the page, with the words it stands on.
package struct Link: Sendable, Hashable {
    /// The words of the link; empty (`start == end`) where a link holds no words.
    package var span: TextSpan
    /// Where it leads: redirect wrappers and archive prefixes taken off, tracking parameters removed.
    package var target: String

    package init(span: TextSpan, target: String) {
        self.span = span
        self.target = target
    }
}
