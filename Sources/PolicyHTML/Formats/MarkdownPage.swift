import CCommonMark
import Glibc
internal import PolicyModel
import Synchronization

/// Markdown as HTML, by cmark-gfm with tables and strikethrough; HTML inside the Markdown is kept.
@safe struct MarkdownPage: ~Copyable {
    /// One text at a time: cmark-gfm 0.29 keeps in global variables, which it changes without a lock, which extensions there are
    /// (`core-extensions.c`) and, while it parses, which characters they make special (`inlines.c`).
    private static let library = Mutex(())

    private let parser: OpaquePointer

    private init?() {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_UNSAFE) else { return nil }
        unsafe self.parser = unsafe parser
        for name in ["table", "strikethrough"] {
            if let feature = unsafe cmark_find_syntax_extension(name) {
                unsafe _ = cmark_parser_attach_syntax_extension(parser, feature)
            }
        }
    }

    deinit {
        unsafe cmark_parser_free(parser)
    }

    /// The HTML of a Markdown text in UTF-8; `nil` where there is no memory. What was bounded is told in `notices`.
    static func html(of source: ArraySlice<UInt8>, notices: inout [Notice]) -> [UInt8]? {
        let bounded = MarkdownBounds(source)
        if !bounded.met.isEmpty {
            let bounds = bounded.met.map(\.rawValue).joined(separator: "; ")
            notices.append(Notice(.limit, "Parts of the Markdown were read as plain text, because they are beyond a bound: \(bounds)."))
        }
        let rewritten = MarkdownNotes.rewritten(MarkdownBlockLinks.rewritten(bounded.text[...]))
        return library.withLock { _ in
            guard let page = MarkdownPage() else { return nil }
            return page.html(of: rewritten[...])
        }
    }

    private func html(of source: ArraySlice<UInt8>) -> [UInt8]? {
        unsafe source.withUnsafeBytes { bytes in
            unsafe cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard let document = unsafe cmark_parser_finish(parser) else { return nil }
        defer { unsafe cmark_node_free(document) }
        guard
            let html = unsafe cmark_render_html(
                document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
        else { return nil }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
        return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
}
