/// An address, its parts known by their places in it, as far as links of a page need them; parts are kept as written.
struct WebAddress {
    /// The address as one run of bytes.
    private(set) var bytes: [UInt8] = []
    /// `https:` and the like; empty for a relative address.
    private var scheme = 0..<0
    /// Host and port, lower case; empty where the address has none.
    private var host = 0..<0
    private var path = 0..<0
    /// Without its question mark.
    private var query = 0..<0
    /// With its `#`.
    private var fragment = 0..<0

    /// What follows the host in an address.
    private typealias Rest = (path: ArraySlice<UInt8>, query: ArraySlice<UInt8>, fragment: ArraySlice<UInt8>)

    /// An address that starts with a scheme; `nil` for any other.
    init?(_ source: [UInt8]) {
        var colon = 0
        while colon < source.count, Self.isOfScheme(source[colon]) { colon += 1 }
        guard colon > 1, colon < source.count, source[colon] == UInt8(ascii: ":") else { return nil }
        bytes.reserveCapacity(source.count)
        append(scheme: source[...colon])
        appendHostAndRest(source[(colon + 1)...])
    }

    /// An address without a scheme, resolved against `base` where there is one (RFC 3986, section 5.2).
    init(relative source: [UInt8], to base: WebAddress?) {
        let hasHost = Self.startsWithSlashes(source[...])
        bytes.reserveCapacity(source.count + (base?.bytes.count ?? 8))
        if let base {
            append(scheme: base.bytes[base.scheme])
        } else if hasHost {
            append(scheme: Array("https:".utf8)[...])
        }
        if hasHost {
            appendHostAndRest(source[...])
            return
        }
        var rest = Self.rest(source[...])
        guard let base else {
            append(rest)
            return
        }
        append(host: base.bytes[base.host])
        if rest.path.isEmpty {
            rest.path = base.bytes[base.path]
            if rest.query.isEmpty { rest.query = base.bytes[base.query] }
        } else if rest.path.first != UInt8(ascii: "/") {
            let folder = base.bytes[base.path].lastIndex(of: UInt8(ascii: "/")).map { base.bytes[base.path.lowerBound...$0] }
            rest.path = Self.withoutDots(Array(folder ?? [UInt8(ascii: "/")]) + rest.path)[...]
        }
        append(rest)
    }

    var hasQuery: Bool { !query.isEmpty }

    /// What stands behind the host: path, query and fragment.
    var target: ArraySlice<UInt8> { bytes[path.lowerBound...] }

    /// The parts of the query that `&` separates, empty ones left out.
    var parameters: [Range<Int>] {
        var parameters: [Range<Int>] = []
        var start = query.lowerBound
        while start < query.upperBound {
            var end = start
            while end < query.upperBound, bytes[end] != UInt8(ascii: "&") { end += 1 }
            if start < end { parameters.append(start..<end) }
            start = end + 1
        }
        return parameters
    }

    /// Whether the path starts with `wanted`.
    func hasPath(_ wanted: String) -> Bool {
        ByteText.hasPrefix(wanted.utf8.span, in: bytes.span, path)
    }

    /// Whether the host is `wanted` (lower case) or lies under it.
    func isHost(_ wanted: String) -> Bool {
        let wanted = wanted.utf8.span
        guard host.count >= wanted.count else { return false }
        let start = host.upperBound - wanted.count
        guard host.count == wanted.count || bytes[start - 1] == UInt8(ascii: ".") else { return false }
        return ByteText.hasPrefix(wanted, in: bytes.span, start..<host.upperBound)
    }

    /// The decoded value of one of the `parameters`, or `nil` where its name is not `name`, or it has no value.
    func value(_ parameter: Range<Int>, of name: String) -> [UInt8]? {
        let length = name.utf8.count
        guard parameter.count > length, bytes[parameter.lowerBound + length] == UInt8(ascii: "="),
            bytes[parameter].starts(with: name.utf8)
        else { return nil }
        return Self.decoded(bytes[parameter].dropFirst(length + 1))
    }

    /// Leaves only some of the `parameters` in the query, which the address has.
    mutating func keep(_ parameters: [Range<Int>]) {
        let rest = Array(bytes[fragment])
        var kept: [UInt8] = []
        for parameter in parameters {
            if !kept.isEmpty { kept.append(UInt8(ascii: "&")) }
            kept += bytes[parameter]
        }
        // The question mark goes with the query.
        bytes.removeLast(bytes.count - query.lowerBound + 1)
        appendQuery(kept[...], rest[...])
    }

    private mutating func append(scheme part: ArraySlice<UInt8>) {
        for byte in part { bytes.append(ByteText.lowered(byte)) }
        scheme = 0..<bytes.count
        host = bytes.count..<bytes.count
    }

    private mutating func append(host part: ArraySlice<UInt8>) {
        if part.isEmpty { return }
        bytes.append(UInt8(ascii: "/"))
        bytes.append(UInt8(ascii: "/"))
        let start = bytes.count
        for byte in part { bytes.append(ByteText.lowered(byte)) }
        host = start..<bytes.count
    }

    private mutating func append(_ rest: Rest) {
        path = append(rest.path)
        appendQuery(rest.query, rest.fragment)
    }

    private mutating func appendQuery(_ query: ArraySlice<UInt8>, _ fragment: ArraySlice<UInt8>) {
        if !query.isEmpty { bytes.append(UInt8(ascii: "?")) }
        self.query = append(query)
        self.fragment = append(fragment)
    }

    private mutating func append(_ part: ArraySlice<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: part)
        return start..<bytes.count
    }

    /// Adds what stands behind a scheme: `//` and a host where there is one, then path, query and fragment.
    private mutating func appendHostAndRest(_ source: ArraySlice<UInt8>) {
        guard Self.startsWithSlashes(source) else {
            append(Self.rest(source))
            return
        }
        let start = source.startIndex + 2
        var end = start
        while end < source.endIndex, source[end] != UInt8(ascii: "/"), source[end] != UInt8(ascii: "?"), source[end] != UInt8(ascii: "#") {
            end += 1
        }
        append(host: source[start..<end])
        append(Self.rest(source[end...]))
    }

    private static func startsWithSlashes(_ source: ArraySlice<UInt8>) -> Bool {
        source.count >= 2 && source[source.startIndex] == UInt8(ascii: "/") && source[source.startIndex + 1] == UInt8(ascii: "/")
    }

    private static func rest(_ source: ArraySlice<UInt8>) -> Rest {
        var pathEnd = source.startIndex
        while pathEnd < source.endIndex, source[pathEnd] != UInt8(ascii: "?"), source[pathEnd] != UInt8(ascii: "#") { pathEnd += 1 }
        var queryEnd = pathEnd
        while queryEnd < source.endIndex, source[queryEnd] != UInt8(ascii: "#") { queryEnd += 1 }
        return (source[..<pathEnd], source[pathEnd..<queryEnd].dropFirst(), source[queryEnd...])
    }

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
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
