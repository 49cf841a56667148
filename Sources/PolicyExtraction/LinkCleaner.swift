/// Finds where a link really leads: resolves it, takes redirect wrappers and archive prefixes off, removes tracking parameters.
struct LinkCleaner {
    /// A wrapper may wrap a wrapper; no honest link goes deeper.
    private static let deepest = 5
    private static let wrappers = RedirectWrapper.all.map { entry in
        (host: Array(entry.host.utf8), path: Array(entry.path.utf8), parameter: Array(entry.parameter.utf8))
    }
    private static let tracking = TrackingParameter.all.map { entry in
        let isPrefix = entry.name.hasSuffix("*")
        return (name: Array(entry.name.utf8.dropLast(isPrefix ? 1 : 0)), isPrefix: isPrefix, host: Array(entry.host.utf8))
    }
    private static let archive = Array("web.archive.org".utf8)
    private static let https = Array("https://".utf8)
    /// Schemes that lead nowhere a person can go from a printed page.
    private static let refused = ["javascript:", "data:", "vbscript:", "blob:", "about:", "file:"].map { Array($0.utf8) }

    /// The address that relative links are resolved against, where the page states one.
    private let base: WebAddress?

    init(base: String?) {
        self.base = base.flatMap { WebAddress(Array($0.utf8)) }
    }

    /// The target as a person would pass it on; `nil` where the link leads nowhere.
    func clean(_ href: [UInt8]) -> String? {
        if Self.isPlain(href) { return String(decoding: href, as: UTF8.self) }
        // Browsers drop tabs and line feeds anywhere in an address (URL Standard, section 4.4).
        var bytes = href.contains { $0 < 0x20 || $0 == 0x7F } ? href.filter { $0 >= 0x20 && $0 != 0x7F } : href
        while bytes.last == 0x20 { bytes.removeLast() }
        let leading = bytes.prefix { $0 == 0x20 }.count
        if leading > 0 { bytes.removeFirst(leading) }
        guard !bytes.isEmpty, !Self.isRefused(bytes) else { return nil }
        if bytes[0] == UInt8(ascii: "#") { return String(decoding: bytes, as: UTF8.self) }
        var address = WebAddress(bytes) ?? WebAddress(relative: bytes, to: base)
        for _ in 0..<Self.deepest {
            guard let inner = Self.unwrapped(address) else { break }
            guard !Self.isRefused(inner) else { return nil }
            address = WebAddress(inner) ?? WebAddress(relative: inner, to: base)
        }
        if !address.query.isEmpty { address.query = Self.untracked(address) }
        return String(decoding: address.bytes, as: UTF8.self)
    }

    /// Whether an address already is what a person would pass on, as most are: a place in the page, or a whole address
    /// without a query and from no archive.
    private static func isPlain(_ href: [UInt8]) -> Bool {
        guard let first = href.first else { return false }
        if first != UInt8(ascii: "#") {
            guard ByteText.hasPrefix(https, in: href.span, 0..<href.count),
                ByteText.find(archive, in: href.span, 0..<min(href.count, 40)) == nil
            else { return false }
        }
        return href.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "?") }
    }

    private static func isRefused(_ bytes: [UInt8]) -> Bool {
        refused.contains { ByteText.hasPrefix($0, in: bytes.span, 0..<bytes.count) }
    }

    /// What a wrapper carries, or `nil` where the address is none.
    private static func unwrapped(_ address: WebAddress) -> [UInt8]? {
        if address.isHost(archive) {
            if let inner = archived(address) { return inner }
        }
        guard !address.query.isEmpty else { return nil }
        for index in wrappers.indices
        where ByteText.hasPrefix(wrappers[index].path, in: address.path.span, 0..<address.path.count)
            && (wrappers[index].host.isEmpty || address.isHost(wrappers[index].host))
        {
            if let value = address.value(of: wrappers[index].parameter), WebAddress(value) != nil || value.first == UInt8(ascii: "/") {
                return value
            }
        }
        return nil
    }

    /// The archived address in `/web/20240626000000id_/https://…`.
    private static func archived(_ address: WebAddress) -> [UInt8]? {
        let whole = address.path + (address.query.isEmpty ? [] : [UInt8(ascii: "?")] + address.query) + address.fragment
        let path = whole.span
        let prefix = Array("/web/".utf8)
        guard ByteText.hasPrefix(prefix, in: path, 0..<path.count) else { return nil }
        var index = prefix.count
        while index < path.count, path[index] != UInt8(ascii: "/") { index += 1 }
        guard index + 1 < path.count else { return nil }
        let inner = Array(whole[(index + 1)...])
        return WebAddress(inner) == nil ? nil : inner
    }

    private static func untracked(_ address: WebAddress) -> [UInt8] {
        var kept: [UInt8] = []
        for part in address.query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
            let name = part.prefix { $0 != UInt8(ascii: "=") }
            let isTracking = tracking.contains { entry in
                guard name.first == entry.name.first, entry.isPrefix || name.count == entry.name.count else { return false }
                return name.starts(with: entry.name) && (entry.host.isEmpty || address.isHost(entry.host))
            }
            if isTracking { continue }
            if !kept.isEmpty { kept.append(UInt8(ascii: "&")) }
            kept += part
        }
        return kept
    }
}
