package import PolicyModel

/// Reads the bytes of a saved page into an `HTMLTree`, whatever its format and encoding.
package struct PageReader: Sendable {
    /// How much of a page is read.
    package var limits: PageLimits

    package init(limits: PageLimits = PageLimits()) {
        self.limits = limits
    }

    /// The page as a tree. Never fails: what cannot be read is left out under a notice.
    package func read(_ page: borrowing SavedPage) -> HTMLTree {
        var notices: [Notice] = []
        var decoded = PageDecoder.decode(bounded(page.bytes, "as saved", &notices), isMarkup: page.format == .html)
        notices += decoded.notices
        decoded.bytes = bounded(decoded.bytes, "as decoded", &notices)
        var format = page.format
        if format == .markdown, decoded.bytes.count > Self.mostMarkdownBytes {
            format = .text
            notices.append(
                Notice(
                    .limit,
                    "Markdown of more than \(Self.mostMarkdownBytes >> 20) MiB is read as plain text, without its headings and links."))
        }
        switch format {
        case .html:
            break
        case .markdown:
            if let html = MarkdownPage.html(of: decoded.bytes[decoded.start...]) {
                decoded.bytes = html
                decoded.start = 0
            } else {
                notices.append(Notice(.parser, "There was not enough memory to read the Markdown; it was read as HTML."))
            }
        case .text:
            let skeleton = PlainTextPage.skeleton(of: decoded.bytes, start: decoded.start, limits: limits)
            return SkeletonParser.tree(of: skeleton, limits: limits, encoding: decoded.encoding, notices: notices)
        }
        let (skeleton, readNotices) = MarkupReader(source: decoded.bytes, start: decoded.start, limits: limits).read()
        var tree = SkeletonParser.tree(
            of: skeleton, limits: limits, encoding: decoded.encoding, notices: notices + readNotices)
        if format == .html { tree.savedFrom = SavedFrom.address(in: decoded.bytes) }
        return tree
    }

    /// As many of the bytes as may be read; never half a character of UTF-8.
    private func bounded(_ bytes: [UInt8], _ state: String, _ notices: inout [Notice]) -> [UInt8] {
        let most = min(limits.bytes, Self.mostBytes)
        if bytes.count <= most { return bytes }
        var end = max(most, 0)
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        notices.append(
            Notice(
                .limit,
                "Only the first \(end) of the page's \(bytes.count) bytes \(state) were read; --max-bytes raises this limit."))
        return Array(bytes[..<end])
    }

    /// cmark-gfm needs about thirty bytes of memory for each byte of Markdown.
    private static let mostMarkdownBytes = 16 << 20
    /// Places in a tree are numbers of 32 bits.
    private static let mostBytes = 1 << 30
}
