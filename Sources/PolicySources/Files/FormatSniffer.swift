package import PolicyModel

/// Decides how the bytes of a page are to be read: what they say beyond doubt counts more than the file's extension.
package struct FormatSniffer: Sendable {
    /// How many bytes at the start of a file decide.
    package static let window = 1024

    /// What a file turns out to be.
    package enum Verdict: Sendable, Hashable {
        case page(PageFormat)
        /// No page, but something with a name a person knows, for instance `a PDF document`.
        case other(String)
    }

    package init() {}

    /// The format that a path's extension promises, or `nil` where it promises none.
    package func format(ofPath path: String) -> PageFormat? {
        var name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? ""
        // The page that is compressed is called so.
        if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "html", "htm", "xhtml", "xht", "shtml": return .html
        case "md", "markdown", "mdown", "mkd": return .markdown
        case "txt", "text": return .text
        case "mhtml", "mht", "eml", "webarchive", "warc", "wacz", "htz", "maff": return .html
        default: return nil
        }
    }

    /// What the bytes of a page are: what they are beyond doubt, else what their name promises, else what they look like.
    package func verdict(on bytes: some Collection<UInt8>, named name: String) -> Verdict {
        let head = Array(bytes.prefix(Self.window))
        // A server that answers with a PDF, or with bytes that it compressed, is saved under the page's name all the same.
        if let name = signature(of: head) { return .other(name) }
        // UTF-16 without a mark has NULs in every other byte; markup is told by its ASCII letters alone.
        let hasWideUnits = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || Self.looksWide(head)
        let letters = hasWideUnits ? head.filter { $0 != 0 } : head
        let text = String(decoding: letters, as: UTF8.self).lowercased()
        if Self.beginsAsHTML(text) { return .page(.html) }
        let promised = format(ofPath: name)
        if let promised {
            // Without one tag it is text, and a line of it is a line; a browser would run them together.
            let isMarkup = promised != .html || hasWideUnits || bytes.contains(UInt8(ascii: "<"))
            return .page(isMarkup ? promised : .text)
        }
        if Self.markup.contains(where: text.contains) { return .page(.html) }
        if !hasWideUnits, head.contains(0) { return .other("a binary file") }
        return .page(.text)
    }

    /// Whether a file whose name promises nothing is a page by how it begins; text that does not say what it is may be anything.
    func isPage(_ head: [UInt8]) -> Bool { verdict(on: head, named: "") == .page(.html) }

    /// Whether text begins as an HTML document does, after a mark of the encoding, white space, comments and an XML declaration.
    private static func beginsAsHTML(_ text: String) -> Bool {
        var rest = text.utf8[...]
        if rest.starts(with: "\u{FEFF}".utf8) { rest = rest.dropFirst(3) }
        // Half of a mark in UTF-16 is no character.
        while rest.starts(with: "\u{FFFD}".utf8) { rest = rest.dropFirst(3) }
        while true {
            rest = rest.drop { $0 <= 0x20 }
            if rest.starts(with: "<!--".utf8), let end = Substring(rest).firstRange(of: "-->") {
                rest = rest[end.upperBound...]
            } else if rest.starts(with: "<?xml".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[rest.index(after: end)...]
            } else {
                return ["<!doctype html", "<html>", "<html "].contains { rest.starts(with: $0.utf8) }
            }
        }
    }

    /// What the first bytes of a file say it is beyond doubt, whatever its name promises; `nil` where they do not.
    package func signature(of bytes: some Collection<UInt8>) -> String? {
        Self.signatures.first { bytes.starts(with: $0.0.utf8) }?.1 ?? Self.binarySignatures.first { bytes.starts(with: $0.0) }?.1
    }

    /// Starts of tags that a page written by hand or by a browser has near its top.
    private static let markup = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script", "<div", "<h1", "<p>"]

    private static let signatures: [(String, String)] = [
        ("%PDF-", "a PDF document"), ("PK\u{5}\u{6}", "an empty ZIP archive"), ("GIF8", "an image"),
        ("{\\rtf", "a rich-text document"),
    ]

    private static let binarySignatures: [([UInt8], String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0xFF, 0xD8, 0xFF], "an image"), ([0x1F, 0x8B], "a gzip-compressed file"),
        ([0x7F, 0x45, 0x4C, 0x46], "an executable"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz-compressed file"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd-compressed file"), ([0x42, 0x5A, 0x68], "a bzip2-compressed file"),
    ]

    /// Whether nearly every other byte is NUL, as in UTF-16 text of a Latin script.
    private static func looksWide(_ head: [UInt8]) -> Bool {
        guard head.count >= 8 else { return false }
        var zeros = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        return zeros.contains { $0 * 5 >= head.count * 2 } && zeros.contains { $0 * 10 <= head.count }
    }
}
