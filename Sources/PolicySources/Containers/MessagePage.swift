import PolicyModel

/// The page in a message: a web archive (MHTML, RFC 2557), as Chrome and Edge save one, or a mail.
struct MessagePage {
    /// Parts in parts in parts: more than any archive nests.
    private static let deepest = 8
    /// Frames that are read.
    private static let mostFrames = 64

    private let message: MIMEEntity
    private let parts: [MIMEEntity]
    private let isCutOff: Bool

    /// `nil` where the bytes are no message: a message says which version of MIME it follows.
    init?(_ bytes: [UInt8]) {
        guard let message = MIMEEntity(bytes[...]), message.field("mime-version") != nil, message.field("content-type") != nil else { return nil }
        self.message = message
        var isCutOff = false
        parts = Self.leaves(of: message, depth: 0, &isCutOff)
        self.isCutOff = isCutOff
    }

    /// The page, named `name`; `nil` where no part is HTML or text.
    func page(_ name: String) -> SavedPage? {
        let pages = parts.filter { Self.isMarkup($0) && $0.field("content-disposition")?.lowercased().hasPrefix("attachment") != true }
        let shown = message.type == "multipart/related" ? [] : Self.shown(of: message, depth: 0)
        guard let main = root(among: pages) ?? shown.first(where: Self.isMarkup) ?? pages.first ?? parts.first(where: { $0.type == "text/plain" }) else { return nil }
        var page = SavedPage(
            path: name, bytes: main.decoded, format: Self.isMarkup(main) ? .html : .text, captured: message.field("date").flatMap(MessageDate.iso),
            url: [message.field("snapshot-content-location"), main.field("content-location")].compactMap(\.self).first(where: Self.isWebAddress),
            isFile: false, charset: main.parameter("charset"), title: message.field("subject").map(EncodedWord.decoded))
        for part in pages.prefix(Self.mostFrames) where part.body.startIndex != main.body.startIndex {
            let names = [part.field("content-id")?.split { "<>".contains($0) }.first.map { "cid:\($0)" }, part.field("content-location")]
            let bytes = part.decoded
            page.frames += names.compactMap(\.self).map { SavedFrame(address: $0, bytes: bytes, charset: part.parameter("charset")) }
        }
        if page.format == .html { add(shown.filter { $0.body.startIndex != main.body.startIndex }, to: &page) }
        if isCutOff { page.notices.append(Notice(.limit, "The file breaks off in the middle; what comes after was not saved.")) }
        return page
    }

    /// Adds what a mail shows below its page: the parts that no other one refers to, as where a program parted the text at an attachment. They
    /// become frames, since each has an encoding of its own.
    private func add(_ parts: [MIMEEntity], to page: inout SavedPage) {
        for (number, part) in parts.prefix(Self.mostFrames).enumerated() {
            let address = part.field("content-id")?.split { "<>".contains($0) }.first.map { "cid:\($0)" } ?? "cid:part-\(number)"
            if !Self.isMarkup(part) || part.field("content-id") == nil {
                let bytes = Self.isMarkup(part) ? part.decoded : Self.markup(of: part.decoded)
                page.frames.append(SavedFrame(address: address, bytes: bytes, charset: part.parameter("charset")))
            }
            page.bytes += "\n<iframe src=\"\(address.replacing("\"", with: "%22"))\"></iframe>".utf8
        }
    }

    /// The parts that a mail program shows one below the other: one of alternatives, and of parts that belong together the first, which shows the others.
    private static func shown(of entity: MIMEEntity, depth: Int) -> [MIMEEntity] {
        guard entity.type.hasPrefix("multipart/") else {
            let isText = isMarkup(entity) || entity.type == "text/plain"
            return isText && entity.field("content-disposition")?.lowercased().hasPrefix("attachment") != true ? [entity] : []
        }
        guard depth < deepest else { return [] }
        let parts = entity.parts.parts.map { shown(of: $0, depth: depth + 1) }.filter { !$0.isEmpty }
        switch entity.type {
        case "multipart/alternative": return parts.last { $0.contains(where: isMarkup) } ?? parts.first ?? []
        case "multipart/related": return parts.first ?? []
        default: return parts.flatMap(\.self)
        }
    }

    /// Plain text as markup.
    private static func markup(of text: [UInt8]) -> [UInt8] {
        var markup = Array("<pre>".utf8)
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): markup += "&lt;".utf8
            case UInt8(ascii: "&"): markup += "&amp;".utf8
            default: markup.append(byte)
            }
        }
        return markup
    }

    /// The part that the message is about: the one that it names as where to start, or whose address is that of the whole.
    private func root(among pages: [MIMEEntity]) -> MIMEEntity? {
        if let start = message.parameter("start"), let page = pages.first(where: { $0.field("content-id") == start }) { return page }
        let address = message.field("snapshot-content-location")
        return address.flatMap { address in pages.first { $0.field("content-location") == address } }
    }

    private static func isMarkup(_ part: MIMEEntity) -> Bool { part.type == "text/html" || part.type == "application/xhtml+xml" }

    private static func isWebAddress(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

    private static func leaves(of entity: MIMEEntity, depth: Int, _ isCutOff: inout Bool) -> [MIMEEntity] {
        guard entity.type.hasPrefix("multipart/") else { return [entity] }
        guard depth < deepest else { return [] }
        let (parts, isWhole) = entity.parts
        if !isWhole { isCutOff = true }
        return parts.flatMap { leaves(of: $0, depth: depth + 1, &isCutOff) }
    }
}
