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
        var (tree, sources) = tree(of: page)
        tree.file.bytes = page.bytes.count
        tree.file.sha256 = FileHash.sha256(of: page.bytes)
        tree.file.address = page.url ?? tree.file.address
        tree.file.captured = page.captured ?? tree.file.captured
        tree.file.title = page.title ?? tree.file.title
        if page.isFile, let sources, let steps = tree.sources {
            tree.sources = steps + sources
            tree.lines = Self.lines(of: page.bytes)
        } else {
            tree.sources = nil
        }
        return tree
    }

    /// Where the lines of a file begin, but for the first.
    private static func lines(of bytes: [UInt8]) -> [Int32] {
        var lines: [Int32] = []
        var place = 0
        while let end = bytes.index(of: UInt8(ascii: "\n"), from: place) {
            place = end + 1
            lines.append(Int32(truncatingIfNeeded: place))
        }
        return lines
    }

    /// The tree, and from where the bytes that it was read from were copied; `nil` where that cannot be told.
    private func tree(of page: borrowing SavedPage) -> (HTMLTree, sources: [[SourceMap.Step]]?) {
        var notices = page.notices
        var decoded = PageDecoder.decode(bounded(page.bytes, "as saved", &notices), isMarkup: page.format == .html, charset: page.charset)
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
        var matter: FrontMatter?
        switch format {
        case .html:
            break
        case .markdown:
            matter = FrontMatter(of: decoded.bytes, from: decoded.start)
            decoded.start = matter?.end ?? decoded.start
            if let html = MarkdownPage.html(of: decoded.bytes[decoded.start...], notices: &notices) {
                decoded.bytes = html
                decoded.start = 0
                decoded.sources = nil
            } else {
                notices.append(Notice(.parser, "There was not enough memory to read the Markdown; it was read as HTML."))
            }
        case .text:
            let skeleton = PlainTextPage.skeleton(of: decoded.bytes, start: decoded.start, limits: limits)
            return (SkeletonParser.tree(of: skeleton, limits: limits, encoding: decoded.encoding, notices: notices), decoded.sources)
        }
        let record = format == .html ? SavedFrom.record(in: decoded.bytes) : (matter?.address, matter?.captured)
        if format == .html, ViewSource.isShown(in: decoded.bytes) {
            let shown = SkeletonParser.tree(
                of: MarkupReader(source: decoded.bytes, start: decoded.start, limits: limits).read().0, limits: limits,
                encoding: decoded.encoding, notices: [])
            decoded.bytes = ViewSource.source(in: shown)
            decoded.start = 0
            decoded.sources = nil
        }
        let (skeleton, readNotices, ending) = MarkupReader(source: decoded.bytes, start: decoded.start, limits: limits).read()
        var tree = SkeletonParser.tree(
            of: skeleton, limits: limits, encoding: decoded.encoding, notices: notices + readNotices).flattened()
        var saved = SavedFrames(page.frames)
        tree = withFrames(tree, &saved, depth: 0)
        if format == .html { tree.ending = ending }
        tree.file.title = matter?.title
        (tree.file.address, tree.file.captured) = record
        return (tree, decoded.sources)
    }

    /// The tree with the pages that its frames brought along (`srcdoc`, a `data:` address, or what was saved beside it) read in their places.
    private func withFrames(_ tree: HTMLTree, _ saved: inout SavedFrames, depth: Int) -> HTMLTree {
        var frames: [HTMLTree.Frame] = []
        for index in tree.nodes.indices where tree.nodes[index].tag == .iframe && !tree.nodes[index].attributes.isEmpty {
            var held: DecodedPage?
            if let page = tree.range(of: .srcdoc, at: index) {
                held = DecodedPage(bytes: Array(tree.text[Int(page.lowerBound)..<Int(page.upperBound)]), encoding: tree.encoding)
            } else if let address = tree.range(of: .src, at: index) {
                let source = tree.text[Int(address.lowerBound)..<Int(address.upperBound)]
                held = DataAddress.page(in: source).map { PageDecoder.decode($0, isMarkup: true) }
                    ?? saved.take(source).map { PageDecoder.decode($0.bytes, isMarkup: true, charset: $0.charset) }
            }
            guard let decoded = held, !decoded.bytes.isEmpty else { continue }
            let (skeleton, notices, _) = MarkupReader(source: decoded.bytes, start: decoded.start, limits: limits).read()
            let page = SkeletonParser.tree(of: skeleton, limits: limits, encoding: decoded.encoding, notices: notices).flattened()
            frames.append(HTMLTree.Frame(node: index, page: depth < Self.deepestFrame ? withFrames(page, &saved, depth: depth + 1) : page))
        }
        return frames.isEmpty ? tree : tree.holding(frames)
    }

    /// Frames in frames in frames are read, and no deeper ones.
    private static let deepestFrame = 2

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
