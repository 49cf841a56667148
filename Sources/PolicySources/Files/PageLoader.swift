package import PolicyModel

/// Reads the bytes of pages from where they are.
package struct PageLoader: Sendable {
    /// Containers in one another: a page that is compressed in a web archive in a zip archive in another one.
    private static let deepest = 4

    /// Largest page that is read, in bytes as saved; a cut page would answer wrongly, so a larger one is refused.
    package var maximumBytes: Int
    /// How to read all pages, or `nil` to decide for each. It does not say what they are packed in.
    package var format: PageFormat?

    /// Where pages were saved from, and when, for those that come in no container which says it.
    package var address: String?
    /// ISO 8601, a day at least.
    package var captured: String?
    /// Most pages that are read of one archive.
    package var maximumPages = 10_000

    package init(maximumBytes: Int, format: PageFormat? = nil, address: String? = nil, captured: String? = nil) {
        self.maximumBytes = maximumBytes
        self.format = format
        self.address = address
        self.captured = captured
    }

    /// What a file holds.
    enum Content {
        case page(SavedPage)
        case archive(any PageArchive)
    }

    /// The page at an origin, its bytes untouched; of an archive the only one. An object of a repository is read by `PageSource`, which has one.
    package func load(_ origin: PageOrigin) throws(PageError) -> SavedPage {
        switch origin {
        case .standardInput: return try page(origin.name, FileBytes.readStandardInput(atMost: maximumBytes))
        case .file(let path):
            if let archive = try archive(at: origin) { return try only(of: archive, origin.name) }
            let bytes = try FileBytes.read(path, atMost: maximumBytes)
            var page = try page(origin.name, bytes)
            if page.isFile, page.format == .html { page.frames = FolderFrames.frames(of: page, at: path, atMost: maximumBytes) }
            return page
        case .member(let file, let name): return try member(name, of: file)
        case .entry(let page): return page
        case .object: throw PageError(path: origin.name, problem: "is in no repository")
        }
    }

    /// The archive at an origin, for its pages one after the other; `nil` where it is no archive, and `load` reads its page.
    package func archive(at origin: PageOrigin) throws(PageError) -> (any PageArchive)? {
        guard case .file(let path) = origin, let head = FileBytes.head(path, FormatSniffer.window) else { return nil }
        if head.starts(with: WARCPages.mark) || isCompressedWARC(head) {
            guard let stream = ByteStream(file: path) else { return nil }
            return JoinedFrames(WARCPages(origin.name, stream, pageLimit: maximumBytes, most: maximumPages))
        }
        guard head.starts(with: ZipPages.mark) else { return nil }
        guard let status = FileStatus(of: path) else { return nil }
        return try ZipPages(origin.name, .file(path, status.size), loader: self, depth: 0)
    }

    /// A page of bytes that were read already, named `name`. What they are packed in is taken off first, whatever their format is said to be.
    package func page(_ name: String, _ bytes: [UInt8]) throws(PageError) -> SavedPage {
        switch try content(name, bytes, depth: 0) {
        case .page(let page): return page
        case .archive(let archive): return try only(of: archive, name)
        }
    }

    /// What bytes that were read already hold; `depth` is how many containers they stand in.
    func content(_ name: String, _ bytes: [UInt8], depth: Int) throws(PageError) -> Content {
        guard depth <= Self.deepest else { throw PageError(path: name, problem: "is packed more than \(Self.deepest) times and was not read") }
        if bytes.starts(with: WARCPages.mark) || isCompressedWARC(bytes) {
            return .archive(JoinedFrames(WARCPages(name, ByteStream(bytes), pageLimit: maximumBytes, most: maximumPages)))
        }
        if bytes.starts(with: ZipPages.mark) { return .archive(try ZipPages(name, .memory(HeldBytes(bytes)), loader: self, depth: depth)) }
        if bytes.starts(with: Inflated.mark) {
            let content = try content(name, inflated(bytes, name), depth: depth + 1)
            guard case .page(var page) = content else { return content }
            page.isFile = false
            return .page(page)
        }
        return .page(dated(try simplePage(name, bytes)))
    }

    /// The page of bytes that hold one.
    private func simplePage(_ name: String, _ bytes: [UInt8]) throws(PageError) -> SavedPage {
        if bytes.starts(with: PropertyList.mark) {
            guard let page = WebArchivePage.page(bytes, name, atMost: maximumBytes) else {
                throw noPage(name, "a property list that is damaged or holds no page")
            }
            return page
        }
        if let message = MessagePage(bytes) {
            guard let page = message.page(name) else { throw noPage(name, "a message without a page in it") }
            return page
        }
        if let format { return SavedPage(path: name, bytes: bytes, format: format) }
        if bytes.starts(with: PDFText.mark) { return try PDFText.page(bytes, name, atMost: maximumBytes) }
        switch FormatSniffer().verdict(on: bytes, named: name) {
        case .page(let format): return SavedPage(path: name, bytes: bytes, format: format)
        case .other(let kind): throw noPage(name, kind)
        }
    }

    private func dated(_ page: SavedPage) -> SavedPage {
        var page = page
        page.captured = page.captured ?? captured
        page.url = page.url ?? address
        return page
    }

    /// Whether bytes are a web archive that gzip compressed, by their first ones.
    private func isCompressedWARC(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Inflated.mark)
            && ByteStream(Array(bytes.prefix(FormatSniffer.window))).bytes(WARCPages.mark.count).starts(with: WARCPages.mark)
    }

    /// The only page of an archive.
    private func only(of archive: any PageArchive, _ name: String) throws(PageError) -> SavedPage {
        guard let page = try archive.next() else { throw noPage(name, "an archive without a page in it") }
        guard let other = try archive.next() else { return page }
        throw PageError(
            path: name, problem: "holds several pages, \(page.path) and \(other.path) among them", remedy: "name one of them so, in quotes")
    }

    /// The page of an archive that goes by a name in it.
    private func member(_ name: String, of file: String) throws(PageError) -> SavedPage {
        let path = "\(FileName.shown(file))!/\(name)"
        guard let archive = try archive(at: .file(file)) else {
            throw PageError(path: path, problem: "is in no archive", remedy: "what stands before !/ must be a WARC, WACZ or ZIP file")
        }
        var near: [String] = []
        while true {
            do throws(PageError) {
                guard let page = try archive.next() else { break }
                if page.path == path { return page }
                if near.count < 3 { near.append(page.path) }
            } catch {
                if error.path == path { throw error }
            }
        }
        throw PageError(path: path, problem: "is not in the archive", remedy: near.isEmpty ? nil : "it holds \(near.joined(separator: ", "))")
    }

    private func inflated(_ bytes: [UInt8], _ name: String) throws(PageError) -> [UInt8] {
        switch Inflated.all(of: bytes, atMost: maximumBytes) {
        case .bytes(let bytes): return bytes
        case .tooLarge:
            throw PageError(
                path: name, problem: "is larger than \(maximumBytes) bytes when decompressed and was not read",
                remedy: "raise the limit with --max-bytes")
        case .damaged: throw PageError(path: name, problem: "is a gzip-compressed file that is damaged or cut off")
        }
    }

    private func noPage(_ name: String, _ kind: String) -> PageError {
        PageError(
            path: name, problem: "is \(kind), not a saved page",
            remedy: "save the page as HTML, Markdown or plain text; --input-format reads it as one of these nevertheless", isOtherFormat: true)
    }
}
