/// What an element name means to the reading of markup: the tag it becomes and how its content is read.
struct ElementKind: Sendable {
    /// How the text behind a start tag is read (the HTML Standard, section 13.2.5, names the same states).
    enum Content: Sendable {
        /// Markup.
        case markup
        /// Nothing can stand inside; there is no end tag.
        case void
        /// No element at all: neither the start tag nor an end tag leaves a trace.
        case absent
        /// Up to the end tag, and nobody sees it.
        case invisible
        /// As `invisible`, with the rules for `<!-- <script>` inside scripts.
        case script
        /// Up to the end tag, as text with character references.
        case text
        /// Up to the end tag, as text just as it stands.
        case literal
        /// Up to the end of the page, as text just as it stands.
        case rest
        /// Markup of another vocabulary, in which only text counts.
        case foreign
        /// Markup that is not part of the page until a script uses it.
        case template
        /// The body's or page's end, after which content still belongs to the body.
        case page
    }

    let tag: HTMLTag
    let content: Content

    /// Whether the element is part of the tree, even without its content.
    var leavesTrace: Bool {
        switch content {
        case .absent, .script, .template: false
        case .invisible: tag != .other
        default: true
        }
    }

    /// What a name that `ElementTable` does not hold means.
    static let unknown = ElementKind(tag: .other, content: .markup)
}
