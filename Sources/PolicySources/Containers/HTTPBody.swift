/// The body of an HTTP response as a browser takes it (RFC 9112, section 7.1; RFC 9110, section 8.4).
enum HTTPBody {
    /// What undoing the encodings came to.
    enum Result {
        case bytes([UInt8])
        /// Compressed in a way that is not read.
        case unread(String)
        case tooLarge
        case damaged
    }

    /// The body without the encodings that its header names. What is in none of them, though the header says so, is taken as it is: crawlers
    /// undo encodings and keep the header.
    static func plain(_ body: [UInt8], _ header: HeaderFields, atMost limit: Int) -> Result {
        let isChunked = header["transfer-encoding"]?.lowercased().contains("chunked") == true
        var bytes = isChunked ? dechunked(body) ?? body : body
        let codings = (header["content-encoding"] ?? "").lowercased().split { $0 == "," || $0 == " " }
        for coding in codings.reversed() {
            let wrapping: Inflation.Wrapping
            switch coding {
            case "gzip", "x-gzip":
                guard bytes.starts(with: Inflated.mark) else { continue }
                wrapping = .gzip
            case "deflate":
                // The header of zlib is a multiple of 31 (RFC 1950, section 2.2); some servers leave it out.
                guard bytes.count > 1, !isText(bytes) else { continue }
                wrapping = bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 + Int(bytes[1])) % 31 == 0 ? .zlib : .none
            case "identity", "none": continue
            default:
                if isText(bytes) { continue }
                return .unread(String(coding.prefix(20)))
            }
            switch Inflated.all(of: bytes, in: wrapping, atMost: limit) {
            case .bytes(let plain): bytes = plain
            case .tooLarge: return .tooLarge
            case .damaged: return .damaged
            }
        }
        return .bytes(bytes)
    }

    /// Whether bytes begin as markup does, so that nothing compressed them.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(64).allSatisfy { $0 >= 0x20 && $0 < 0x7F || (0x09...0x0D).contains($0) } && bytes.prefix(256).contains(UInt8(ascii: "<"))
    }

    /// The chunks put together; `nil` where the bytes are none. What is cut off in the middle of a chunk counts as far as it goes.
    private static func dechunked(_ body: [UInt8]) -> [UInt8]? {
        var plain: [UInt8] = []
        plain.reserveCapacity(body.count)
        var place = 0
        while place < body.count {
            guard let end = body[place...].prefix(64).firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let digits = body[place..<end].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
            guard !digits.isEmpty, let count = Int(String(decoding: digits, as: UTF8.self), radix: 16), count >= 0 else { return nil }
            if count == 0 { return plain }
            let start = end + 1
            plain += body[start..<(count < body.count - start ? start + count : body.count)]
            guard count < body.count - start else { break }
            place = start + count
            if place < body.count, body[place] == UInt8(ascii: "\r") { place += 1 }
            if place < body.count, body[place] == UInt8(ascii: "\n") { place += 1 }
        }
        return plain
    }
}
