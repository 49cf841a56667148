/// Finds where a link really leads: resolves it, takes redirect wrappers and archive prefixes off, removes tracking parameters.
struct LinkCleaner {
    /// A wrapper may wrap a wrapper; no honest link goes deeper.
    private static let deepest = 5
    /// The first letters of the parameters that wrappers carry targets in, and of those that track: most parameters have another, and
    /// need no look at the lists.
    private static let wrapperInitials = RedirectWrapper.all.map { $0.parameter.utf8.first }
    private static let trackingInitials = TrackingParameter.all.map { $0.name.utf8.first }
    /// In the host of every web archive.
    private static let archive = "archive."
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
        var hasQuery = false
        var hasSpace = false
        for byte in href {
            if byte == UInt8(ascii: "?") { hasQuery = true }
            if byte <= 0x20 || byte == 0x7F { hasSpace = true }
        }
        if !hasQuery, !hasSpace, Self.isPlain(href) { return String(decoding: href, as: UTF8.self) }
        let bytes = hasSpace ? Self.trimmed(href) : href
        guard !bytes.isEmpty, !Self.isRefused(bytes) else { return nil }
        if bytes[0] == UInt8(ascii: "#") { return String(decoding: bytes, as: UTF8.self) }
        var address = WebAddress(bytes) ?? WebAddress(relative: bytes, to: base)
        var parameters = address.parameters
        for _ in 0..<Self.deepest {
            guard let inner = Self.unwrapped(address, parameters) else { break }
            guard !Self.isRefused(inner) else { return nil }
            address = WebAddress(inner) ?? WebAddress(relative: inner, to: base)
            parameters = address.parameters
        }
        if address.hasQuery { address.keep(parameters.filter { !Self.isTracking($0, address) }) }
        return String(decoding: address.bytes, as: UTF8.self)
    }

    /// An address without what browsers drop: tabs and line feeds anywhere, spaces around it (URL Standard, section 4.4).
    private static func trimmed(_ href: [UInt8]) -> [UInt8] {
        var bytes = href.filter { $0 >= 0x20 && $0 != 0x7F }
        while bytes.last == 0x20 { bytes.removeLast() }
        bytes.removeFirst(bytes.prefix { $0 == 0x20 }.count)
        return bytes
    }

    /// Whether an address without a query already is what a person would pass on, as most are: a place in the page, or a whole address
    /// that is from no archive.
    private static func isPlain(_ href: [UInt8]) -> Bool {
        guard let first = href.first else { return false }
        if first == UInt8(ascii: "#") { return true }
        return ByteText.hasPrefix(https, in: href.span, 0..<href.count)
            && ByteText.find(Array(archive.utf8), in: href.span, 0..<min(href.count, 40)) == nil
    }

    private static func isRefused(_ bytes: [UInt8]) -> Bool {
        refused.contains { ByteText.hasPrefix($0, in: bytes.span, 0..<bytes.count) }
    }

    /// What a wrapper carries, or `nil` where the address is none.
    private static func unwrapped(_ address: WebAddress, _ parameters: [Range<Int>]) -> [UInt8]? {
        if let inner = ArchiveAddress(address)?.original { return inner }
        for index in wrapperInitials.indices
        where parameters.contains(where: { address.bytes[$0.lowerBound] == wrapperInitials[index] }) {
            let wrapper = RedirectWrapper.all[index]
            guard address.hasPath(wrapper.path), wrapper.host.isEmpty || address.isHost(wrapper.host) else { continue }
            for parameter in parameters {
                guard let value = address.value(parameter, of: wrapper.parameter) else { continue }
                if WebAddress(value) != nil || value.first == UInt8(ascii: "/") { return value }
                break
            }
        }
        return nil
    }

    private static func isTracking(_ parameter: Range<Int>, _ address: WebAddress) -> Bool {
        let initial = address.bytes[parameter.lowerBound]
        for index in trackingInitials.indices where trackingInitials[index] == initial {
            let entry = TrackingParameter.all[index]
            guard isNamed(parameter, entry.name, address) else { continue }
            if entry.host.isEmpty || address.isHost(entry.host) { return true }
        }
        return false
    }

    /// Whether a parameter has a name, or where that ends in `*` one that starts with it.
    private static func isNamed(_ parameter: Range<Int>, _ name: String, _ address: WebAddress) -> Bool {
        let name = name.utf8.span
        var index = 0
        while index < name.count {
            if name[index] == UInt8(ascii: "*") { return true }
            let place = parameter.lowerBound + index
            guard place < parameter.upperBound, address.bytes[place] == name[index] else { return false }
            index += 1
        }
        let end = parameter.lowerBound + index
        return end == parameter.upperBound || address.bytes[end] == UInt8(ascii: "=")
    }
}
