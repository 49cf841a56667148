/// A message or a part of one (RFC 2045): its header and its body, as bytes.
struct MIMEEntity {
    /// More than any mail program writes; a longer row of header lines is no header.
    private static let longestHeader = 65_536

    private var fields: [(name: String, value: String)] = []
    /// Still in its transfer encoding.
    let body: ArraySlice<UInt8>

    /// `nil` where the bytes do not begin with header lines and an empty line.
    init?(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty {
            let left = Self.longestHeader - (rest.startIndex - bytes.startIndex)
            guard left > 0 else { return nil }
            let window = rest.prefix(left)
            guard let end = window.firstIndex(of: UInt8(ascii: "\n")) ?? (window.count == rest.count ? rest.endIndex : nil) else { return nil }
            var line = rest[rest.startIndex..<end]
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            rest = rest[min(end + 1, rest.endIndex)...]
            if line.isEmpty {
                body = rest
                return
            }
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
                // A long field goes on in lines that begin with white space.
                guard !fields.isEmpty else { return nil }
                fields[fields.count - 1].value += " " + Self.trimmed(line)
            } else {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                    line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
                else { return nil }
                fields.append((String(decoding: line[..<colon], as: UTF8.self).lowercased(), Self.trimmed(line[(colon + 1)...])))
            }
        }
        // A part that is all header holds nothing.
        body = rest
    }

    /// The first field of this name, in lower case.
    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// In lower case, without parameters: `text/html`. RFC 2045 has plain text where nothing is said.
    var type: String {
        (field("content-type") ?? "text/plain").split(separator: ";").first.map { Self.trimmed(Array($0.utf8)[...]).lowercased() } ?? ""
    }

    /// A parameter of the content type.
    func parameter(_ name: String) -> String? {
        for part in (field("content-type") ?? "").split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, Self.trimmed(Array(sides[0].utf8)[...]).lowercased() == name else { continue }
            return Self.trimmed(Array(sides[1].utf8)[...]).split(separator: "\"").joined()
        }
        return nil
    }

    /// The parts of a message of several, in order, and whether the last one is followed by the mark of the end.
    var parts: (parts: [MIMEEntity], isWhole: Bool) {
        guard let boundary = parameter("boundary"), !boundary.isEmpty else { return ([], true) }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MIMEEntity] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                if let start, let part = MIMEEntity(body[start..<line]) { parts.append(part) }
                let isLast = body[(line + mark.count)..<end].starts(with: "--".utf8)
                start = isLast ? nil : min(end + 1, body.endIndex)
                if isLast { return (parts, true) }
            }
            line = end + 1
        }
        // Cut off: what is there of the last part still is a part.
        if let start, let part = MIMEEntity(body[start...]) { parts.append(part) }
        return (parts, false)
    }

    /// The body as it was before it was encoded for its way.
    var decoded: [UInt8] {
        switch field("content-transfer-encoding")?.lowercased() {
        case "quoted-printable": TransferEncoding.quotedPrintable(body)
        case "base64": TransferEncoding.base64(body)
        default: Array(body)
        }
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
        let start = text.drop { $0 <= 0x20 }
        let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }
}
