package import PolicyModel

/// Reads the bytes of pages from where they are.
package struct PageLoader: Sendable {
    /// Largest page that is read, in bytes as saved; a cut page would answer wrongly, so a larger one is refused.
    package var maximumBytes: Int
    /// How to read all pages, or `nil` to decide for each.
    package var format: PageFormat?

    /// Where pages were saved from, and when, for those that come in no container which says it.
    package var address: String?
    /// ISO 8601, a day at least.
    package var captured: String?

    package init(maximumBytes: Int, format: PageFormat? = nil, address: String? = nil, captured: String? = nil) {
        self.maximumBytes = maximumBytes
        self.format = format
        self.address = address
        self.captured = captured
    }

    /// The page at an origin, its bytes untouched. An object of a repository is read by `PageSource`, which has one.
    package func load(_ origin: PageOrigin) throws(PageError) -> SavedPage {
        switch origin {
        case .standardInput: return try page(origin.name, FileBytes.readStandardInput(atMost: maximumBytes))
        case .file(let path): return try page(origin.name, FileBytes.read(path, atMost: maximumBytes))
        case .entry(let page): return page
        case .object: throw PageError(path: origin.name, problem: "is in no repository")
        }
    }

    /// A page of bytes that were read already, named `name`. What they are packed in is taken off first, whatever their format is said to be.
    package func page(_ name: String, _ bytes: [UInt8]) throws(PageError) -> SavedPage {
        let isPacked = bytes.starts(with: Inflated.mark)
        let bytes = isPacked ? try inflated(bytes, name) : bytes
        if let message = MessagePage(bytes) {
            guard var page = message.page(name) else { throw noPage(name, "a message without a page in it") }
            page.captured = page.captured ?? captured
            page.url = page.url ?? address
            return page
        }
        if let format { return page(name, bytes, format, isFile: !isPacked) }
        switch FormatSniffer().verdict(on: bytes, named: name) {
        case .page(let format): return page(name, bytes, format, isFile: !isPacked)
        case .other(let kind): throw noPage(name, kind)
        }
    }

    private func page(_ name: String, _ bytes: [UInt8], _ format: PageFormat, isFile: Bool) -> SavedPage {
        SavedPage(path: name, bytes: bytes, format: format, captured: captured, url: address, isFile: isFile)
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
