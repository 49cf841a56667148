import PolicyModel

/// The page in a message: a web archive (MHTML, RFC 2557), as Chrome and Edge save one, or a mail.
struct MessagePage {
    /// Parts in parts in parts: more than any archive nests.
    private static let deepest = 8
    /// An encoding's name is not longer, and holds letters, digits and these.
    private static let longestName = 40

    private let message: MIMEEntity
    private let parts: [MIMEEntity]

    /// `nil` where the bytes are no message: a message says which version of MIME it follows.
    init?(_ bytes: [UInt8]) {
        guard let message = MIMEEntity(bytes[...]), message.field("mime-version") != nil, message.field("content-type") != nil else { return nil }
        self.message = message
        parts = Self.leaves(of: message, depth: 0)
    }

    /// The page, named `name`; `nil` where no part is HTML or text.
    func page(_ name: String) -> SavedPage? {
        guard let main = parts.first(where: { $0.type == "text/html" || $0.type == "application/xhtml+xml" })
            ?? parts.first(where: { $0.type == "text/plain" })
        else { return nil }
        let isText = main.type == "text/plain"
        let address = [message.field("snapshot-content-location"), main.field("content-location")].compactMap(\.self)
            .first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
        return SavedPage(
            path: name, bytes: isText ? main.decoded : markup(of: main), format: isText ? .text : .html,
            captured: message.field("date").flatMap(MessageDate.iso), url: address, isFile: false)
    }

    /// The markup of a part, with the frames that other parts hold in it and the encoding that its header states before it.
    private func markup(of main: MIMEEntity) -> [UInt8] {
        var bytes = main.decoded
        for part in parts where part.type == "text/html" {
            guard let id = part.field("content-id")?.split(whereSeparator: { "<>".contains($0) }).first else { continue }
            let frame = Array("src=\"cid:\(id)\"".utf8)
            guard let place = bytes.firstRange(of: frame) else { continue }
            bytes.replaceSubrange(place, with: Array("srcdoc=\"".utf8) + Self.quoted(part.decoded) + Array("\"".utf8))
        }
        guard let charset = main.parameter("charset"), charset.utf8.count <= Self.longestName,
            charset.utf8.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || [0x2D, 0x5F, 0x3A, 0x2E].contains($0) })
        else { return bytes }
        return Array("<meta charset=\"\(charset)\">".utf8) + bytes
    }

    /// Markup as the value of an attribute.
    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            default: [byte]
            }
        }
    }

    private static func leaves(of entity: MIMEEntity, depth: Int) -> [MIMEEntity] {
        guard entity.type.hasPrefix("multipart/") else { return [entity] }
        return depth < deepest ? entity.parts.flatMap { leaves(of: $0, depth: depth + 1) } : []
    }
}
