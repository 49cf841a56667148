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
        guard let main = root(among: pages) ?? pages.first ?? parts.first(where: { $0.type == "text/plain" }) else { return nil }
        var page = SavedPage(
            path: name, bytes: main.decoded, format: Self.isMarkup(main) ? .html : .text, captured: message.field("date").flatMap(MessageDate.iso),
            url: [message.field("snapshot-content-location"), main.field("content-location")].compactMap(\.self).first(where: Self.isWebAddress),
            isFile: false, charset: main.parameter("charset"), title: message.field("subject").map(EncodedWord.decoded))
        for part in pages.prefix(Self.mostFrames) where part.body.startIndex != main.body.startIndex {
            let names = [part.field("content-id")?.split { "<>".contains($0) }.first.map { "cid:\($0)" }, part.field("content-location")]
            let bytes = part.decoded
            page.frames += names.compactMap(\.self).map { SavedFrame(address: $0, bytes: bytes, charset: part.parameter("charset")) }
        }
        if isCutOff { page.notices.append(Notice(.limit, "The file breaks off in the middle; what comes after was not saved.")) }
        return page
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
