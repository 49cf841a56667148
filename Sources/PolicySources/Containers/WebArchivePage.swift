import PolicyModel

/// The page in a web archive of Safari (.webarchive): its main resource, and those of its frames.
enum WebArchivePage {
    /// Frames that are read, and how deep they may stand in one another.
    private static let mostFrames = 64
    private static let deepest = 8
    private static let pageTypes = ["text/html", "application/xhtml+xml", "text/plain"]

    /// The page, named `name`; `nil` where the bytes are no such archive or it holds no page. `limit` is how many bytes all its frames may have.
    static func page(_ bytes: [UInt8], _ name: String, atMost limit: Int) -> SavedPage? {
        guard let list = PropertyList(bytes), let main = resource(of: list.top, in: list) else { return nil }
        var page = SavedPage(
            path: name, bytes: main.bytes, format: main.isText ? .text : .html, url: main.address.hasPrefix("http") ? main.address : nil, isFile: false,
            charset: main.charset)
        var left = limit
        addFrames(of: list.top, in: list, to: &page, depth: 0, &left)
        return page
    }

    private static func addFrames(of archive: Int, in list: PropertyList, to page: inout SavedPage, depth: Int, _ left: inout Int) {
        guard depth < deepest, case .array(let archives) = list.value("WebSubframeArchives", in: archive) else { return }
        for archive in archives where page.frames.count < mostFrames {
            guard let frame = resource(of: archive, in: list), !frame.isText, frame.bytes.count <= left else { continue }
            left -= frame.bytes.count
            page.frames.append(SavedFrame(address: frame.address, bytes: frame.bytes, charset: frame.charset))
            addFrames(of: archive, in: list, to: &page, depth: depth + 1, &left)
        }
    }

    private static func resource(
        of archive: Int, in list: PropertyList
    ) -> (bytes: [UInt8], address: String, charset: String?, isText: Bool)? {
        guard let main = list.place("WebMainResource", in: archive), case .data(let data) = list.value("WebResourceData", in: main) else { return nil }
        func text(_ key: String) -> String? {
            if case .text(let text) = list.value(key, in: main) { text } else { nil }
        }
        let type = text("WebResourceMIMEType")?.lowercased() ?? "text/html"
        guard pageTypes.contains(type) else { return nil }
        return (list.bytes(data), text("WebResourceURL") ?? "", text("WebResourceTextEncodingName"), type == "text/plain")
    }
}
