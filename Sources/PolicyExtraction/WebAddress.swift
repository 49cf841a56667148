/// An address in its parts, as far as links of a page need it; parts are kept as written.
struct WebAddress {
    /// `https:` and the like; empty for a relative address.
    private(set) var scheme: [UInt8] = []
    /// Host and port, lower case; empty where the address has none.
    private(set) var host: [UInt8] = []
    private(set) var path: [UInt8] = []
    /// Without its question mark.
    var query: [UInt8] = []
    /// With its `#`.
    private(set) var fragment: [UInt8] = []

    /// An address that starts with a scheme; `nil` for any other.
    init?(_ bytes: [UInt8]) {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 1,
            bytes[..<colon].allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") })
        else { return nil }
        scheme = bytes[...colon].map { ByteText.lowered($0) }
        let rest = bytes[(colon + 1)...]
        if rest.starts(with: "//".utf8) {
            readHost(rest.dropFirst(2))
        } else {
            readPath(rest)
        }
    }

    /// An address without a scheme, resolved against `base` where there is one (RFC 3986, section 5.2).
    init(relative bytes: [UInt8], to base: WebAddress?) {
        scheme = base?.scheme ?? []
        if bytes.starts(with: "//".utf8) {
            readHost(bytes[2...])
            if scheme.isEmpty { scheme = Array("https:".utf8) }
            return
        }
        host = base?.host ?? []
        readPath(bytes[...])
        guard let base, path.first != UInt8(ascii: "/") else { return }
        if path.isEmpty {
            path = base.path
            if query.isEmpty { query = base.query }
        } else {
            let folder = base.path.lastIndex(of: UInt8(ascii: "/")).map { base.path[...$0] } ?? [UInt8(ascii: "/")]
            path = Self.withoutDots(Array(folder) + path)
        }
    }

    /// The address as one run of bytes.
    var bytes: [UInt8] {
        var all = scheme
        if !host.isEmpty { all += [UInt8(ascii: "/"), UInt8(ascii: "/")] + host }
        all += path
        if !query.isEmpty { all += [UInt8(ascii: "?")] + query }
        return all + fragment
    }

    /// Whether the host is `wanted` (lower case) or lies under it.
    func isHost(_ wanted: [UInt8]) -> Bool {
        guard host.count >= wanted.count, host.suffix(wanted.count).elementsEqual(wanted) else { return false }
        return host.count == wanted.count || host[host.count - wanted.count - 1] == UInt8(ascii: ".")
    }

    /// The decoded value of a query parameter, or `nil` where the address has none of that name.
    func value(of name: [UInt8]) -> [UInt8]? {
        for part in query.split(separator: UInt8(ascii: "&")) {
            guard part.count > name.count, part.starts(with: name), part[part.startIndex + name.count] == UInt8(ascii: "=")
            else { continue }
            return Self.decoded(part.dropFirst(name.count + 1))
        }
        return nil
    }

    private mutating func readHost(_ rest: ArraySlice<UInt8>) {
        let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        host = rest[..<(end ?? rest.endIndex)].map { ByteText.lowered($0) }
        readPath(rest[(end ?? rest.endIndex)...])
    }

    private mutating func readPath(_ rest: ArraySlice<UInt8>) {
        var rest = rest
        if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = Array(rest[mark...])
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = Array(rest[(mark + 1)...])
            rest = rest[..<mark]
        }
        path = Array(rest)
    }

    private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
        guard path.contains(UInt8(ascii: ".")) else { return path }
        var parts: [ArraySlice<UInt8>] = []
        let all = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        for (index, part) in all.enumerated() {
            if part.elementsEqual("..".utf8) {
                if !parts.isEmpty { parts.removeLast() }
                if index == all.count - 1 { parts.append([]) }
            } else if part.elementsEqual(".".utf8) {
                if index == all.count - 1 { parts.append([]) }
            } else {
                parts.append(part)
            }
        }
        return parts.reduce(into: []) { $0 += [UInt8(ascii: "/")] + $1 }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2]), high << 4 | low > 0x20
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
