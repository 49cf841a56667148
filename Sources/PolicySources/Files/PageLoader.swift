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

    /// The page at a location, its bytes untouched.
    package func load(_ location: PageLocation) throws(PageError) -> SavedPage {
        switch location {
        case .standardInput:
            var input = StandardInput()
            guard let bytes = input.read(atMost: maximumBytes) else { throw tooLarge(location.name) }
            return try page(location.name, bytes)
        case .file(let path):
            return try page(path, bytes(of: path))
        }
    }

    private func bytes(of path: String) throws(PageError) -> [UInt8] {
        let status = FileStatus(of: path)
        if let status, status.size > maximumBytes { throw tooLarge(path) }
        if status?.kind == .device {
            throw PageError(path: path, problem: "is a device, not a file", remedy: "name a file, or - for standard input")
        }
        let bytes: [UInt8]?
        do throws(FileProblem) {
            bytes = try FileBytes.read(path, size: status?.size ?? 0, atMost: maximumBytes)
        } catch {
            throw error.at(path)
        }
        // A pipe or a growing file tells its size only when it has been read.
        guard let bytes else { throw tooLarge(path) }
        return bytes
    }

    /// A page of bytes that were read already, named `name`.
    package func page(_ name: String, _ bytes: [UInt8]) throws(PageError) -> SavedPage {
        if let format { return SavedPage(path: name, bytes: bytes, format: format) }
        let sniffer = FormatSniffer()
        if let format = sniffer.format(ofPath: name) {
            // A server that answers with a PDF, or with bytes that it compressed, is saved under the page's name all the same.
            if let kind = sniffer.signature(of: bytes) { throw noPage(name, kind) }
            return SavedPage(path: name, bytes: bytes, format: format)
        }
        switch sniffer.verdict(on: bytes) {
        case .page(let format): return SavedPage(path: name, bytes: bytes, format: format)
        case .unmarkedText: return SavedPage(path: name, bytes: bytes, format: .text)
        case .other(let kind): throw noPage(name, kind)
        }
    }

    private func noPage(_ name: String, _ kind: String) -> PageError {
        PageError(
            path: name, problem: "is \(kind), not a saved page",
            remedy: "save the page as HTML, Markdown or plain text; --input-format reads it as one of these nevertheless",
            isOtherFormat: true)
    }

    private func tooLarge(_ path: String) -> PageError {
        PageError(
            path: path, problem: "is larger than \(maximumBytes) bytes and was not read",
            remedy: "raise the limit with --max-bytes")
    }
}
