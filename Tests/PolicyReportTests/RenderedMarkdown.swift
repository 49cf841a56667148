import CCommonMark
import CHTMLParser

/// A Markdown report as a browser gets it: rendered by cmark-gfm with all that GitHub's Markdown has, raw HTML let through, and read back by an
/// HTML5 parser.
struct RenderedMarkdown {
    struct Element: Hashable {
        var name: String
        /// Names and values.
        var attributes: [[String]]
    }

    struct Link: Hashable {
        var address: String
        var words: String
    }

    /// All elements but `code`, in order.
    private(set) var elements: [Element] = []
    private(set) var links: [Link] = []
    /// All text, that of `code` too.
    private var whole = ""
    /// Text as a platform searches it for what it can turn into links: that of each block in a line of its own, `code` as an empty box.
    private(set) var text = ""

    init(_ markdown: String) {
        self.init(html: Self.html(markdown))
    }

    /// A page that is HTML already.
    init(html: String) {
        unsafe html.withCString { start in
            guard let output = unsafe gumbo_parse(start) else { return }
            unsafe read(output.pointee.root)
            unsafe withUnsafePointer(to: kGumboDefaultOptions) { unsafe gumbo_destroy_output($0, output) }
        }
    }

    private static func html(_ markdown: String) -> String {
        cmark_gfm_core_extensions_ensure_registered()
        let options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES
        guard let parser = unsafe cmark_parser_new(options) else { return "" }
        defer { unsafe cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            if let feature = unsafe cmark_find_syntax_extension(name) { unsafe _ = cmark_parser_attach_syntax_extension(parser, feature) }
        }
        let bytes = Array(markdown.utf8).map { CChar(bitPattern: $0) }
        unsafe bytes.withUnsafeBufferPointer { unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let document = unsafe cmark_parser_finish(parser) else { return "" }
        defer { unsafe cmark_node_free(document) }
        guard let html = unsafe cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
        return unsafe String(cString: html)
    }

    private var isCode = false

    private static let inline: Set<String> = ["a", "b", "strong", "em", "del", "ins", "code"]

    private mutating func read(_ node: UnsafeMutablePointer<GumboNode>?) {
        guard let node = unsafe node else { return }
        switch unsafe node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: unsafe read(element: node)
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            let words = unsafe String(cString: node.pointee.v.text.text)
            if !isCode { text += words }
            whole += words
        case GUMBO_NODE_COMMENT: elements.append(Element(name: "comment", attributes: []))
        default: unsafe read(node.pointee.v.document.children)
        }
    }

    private mutating func read(element node: UnsafeMutablePointer<GumboNode>) {
        let element = unsafe node.pointee.v.element
        // What the parser does not know has no tag of its own.
        let name = unsafe element.tag == GUMBO_TAG_UNKNOWN ? "unknown" : String(cString: gumbo_normalized_tagname(element.tag))
        if name == "code" {
            text += "\u{25A1}"
            isCode = true
            unsafe read(element.children)
            isCode = false
            return
        }
        var attributes: [[String]] = []
        for index in 0..<(unsafe Int(element.attributes.length)) {
            guard let attribute = unsafe element.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self) else { continue }
            attributes.append(unsafe [String(cString: attribute.pointee.name), String(cString: attribute.pointee.value)])
        }
        if !["html", "head", "body"].contains(name) { elements.append(Element(name: name, attributes: attributes)) }
        if !Self.inline.contains(name) { text += "\n" }
        let start = whole.utf8.count
        unsafe read(element.children)
        if name == "a" {
            links.append(Link(address: attributes.first { $0[0] == "href" }?[1] ?? "", words: String(decoding: whole.utf8.dropFirst(start), as: UTF8.self)))
        }
        if !Self.inline.contains(name) { text += "\n" }
    }

    private mutating func read(_ children: GumboVector) {
        for index in 0..<(unsafe Int(children.length)) {
            unsafe read(children.data[index]?.assumingMemoryBound(to: GumboNode.self))
        }
    }
}
