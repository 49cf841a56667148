package import PolicyModel

/// Reads the bytes of pages from where they are.
package struct PageLoader: Sendable {
    /// Largest page that is read, in bytes as saved; a cut page would answer wrongly, so a larger one is refused.
    package var maximumBytes: Int
    /// How to read all pages, or `nil` to decide for each.
    package var format: PageFormat?

    package init(maximumBytes: Int, format: PageFormat? = nil) {
        self.maximumBytes = maximumBytes
        self.format = format
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

    /// A page of bytes that were read already, named `name`.
    package func page(_ name: String, _ bytes: [UInt8]) throws(PageError) -> SavedPage {
        if let format { return SavedPage(path: name, bytes: bytes, format: format) }
        switch FormatSniffer().verdict(on: bytes, named: name) {
        case .page(let format): return SavedPage(path: name, bytes: bytes, format: format)
        case .other(let kind):
            throw PageError(
                path: name, problem: "is \(kind), not a saved page",
                remedy: "save the page as HTML, Markdown or plain text; --input-format reads it as one of these nevertheless",
                isOtherFormat: true)
        }
    }
}
