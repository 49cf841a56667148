/// The encoding that a page says it is in: an XML declaration, or a `meta` element near the top (the HTML Standard, section
/// 13.2.3.2, prescan; which looks at 1,024 bytes, while saved pages often carry a tool's comment first).
enum DeclaredEncoding {
    /// Bytes from the top in which a declaration counts.
    private static let reach = 16_384

    /// The label, trimmed and in lower case, just as the page has it; `nil` where it says nothing.
    static func label(in bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(reach))
        if head.starts(with: Array("<?xml".utf8)), let end = head.index(of: UInt8(ascii: ">"), from: 0),
            let label = value(of: "encoding", in: head[..<end])
        {
            return label
        }
        let meta = Array("<meta".utf8)
        let commentStart = Array("<!--".utf8)
        var place = 0
        while let open = head.index(of: UInt8(ascii: "<"), from: place) {
            place = open + 1
            if head[open...].starts(with: commentStart) {
                place = head.index(of: Array("-->".utf8), from: open + 2) ?? head.count
            } else if head[open...].prefix(meta.count).elementsEqual(meta, by: { $0 | 0x20 == $1 | 0x20 }) {
                let end = head.index(of: UInt8(ascii: ">"), from: open) ?? head.count
                if let label = value(of: "charset", in: head[open..<end]) { return label }
                place = end
            }
        }
        return nil
    }

    /// What stands behind `name` and `=`, with or without quotes: both in `<meta charset=x>` and in `content="text/html; charset=x"`.
    private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
        let text = Array(String(decoding: tag, as: UTF8.self).lowercased().utf8)
        let key = Array(name.utf8)
        var place = 0
        while let first = text.index(of: key, from: place) {
            place = first + key.count
            let rest = text[place...].drop(while: \.isWhiteSpace)
            guard rest.first == UInt8(ascii: "=") else { continue }
            let label = rest.dropFirst().drop { $0.isWhiteSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                .prefix { !$0.isWhiteSpace && !Array("\"';/>?,".utf8).contains($0) }
            return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
        }
        return nil
    }
}
