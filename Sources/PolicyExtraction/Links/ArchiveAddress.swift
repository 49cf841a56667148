/// An address under which a web archive keeps a page.
struct ArchiveAddress {
    private static let today = ["archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn", "archive.fo", "archive.md"]
    private static let wayback = "web.archive.org"
    private static let hint = Array("archive.".utf8)
    /// How the page's own address begins in that of an archive.
    private static let start = Array("/http".utf8)

    /// The page's own address; `nil` where the archive's does not hold it.
    let original: [UInt8]?
    /// When the archive captured it: ISO 8601, a day at least, in UTC; `nil` where the address does not say.
    let time: String?

    /// `nil` where the address is no archive's. The Wayback Machine writes its own without a host, too.
    init?(_ address: WebAddress) {
        let isNamedSo = ByteText.find(Self.hint, in: address.bytes.span, 0..<min(address.bytes.count, 40)) != nil
        let isToday = isNamedSo && Self.today.contains(where: address.isHost)
        guard isToday || address.hasPath("/web/") || isNamedSo && address.isHost(Self.wayback) else { return nil }
        let target = Array(address.target)
        // `/web/20240626003035id_/https://…`; `/20240626003035/…`, `/2024.06.26-003035/…`, `/o/AbCdE/…`.
        let parts = target.split(separator: UInt8(ascii: "/"), maxSplits: isToday ? 3 : 2)
        let stamp = (isToday ? parts.first : parts.dropFirst().first) ?? []
        time = Self.time(of: stamp)
        original = Self.original(in: target)
        guard isToday || isNamedSo || time?.utf8.count == 20 && original != nil else { return nil }
    }

    private static func original(in target: [UInt8]) -> [UInt8]? {
        guard let end = ByteText.find(start, in: target.span, 0..<target.count) else { return nil }
        let inner = Array(target[(end - start.count + 1)...])
        return WebAddress(inner) == nil ? nil : inner
    }

    /// The time in `20240626003035id_` or `2024.06.26-003035`.
    private static func time(of stamp: ArraySlice<UInt8>) -> String? {
        let digits = stamp.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }.prefix { (0x30...0x39).contains($0) }
        guard digits.count == 8 || digits.count == 14 else { return nil }
        let text = String(decoding: digits, as: UTF8.self).map(String.init)
        func part(_ range: Range<Int>) -> String { text[range].joined() }
        guard 1...12 ~= Int(part(4..<6)) ?? 0, 1...31 ~= Int(part(6..<8)) ?? 0, (Int(part(0..<4)) ?? 0) >= 1990 else { return nil }
        let day = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
        guard digits.count == 14 else { return day }
        return "\(day)T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
    }
}
