/// What a converter or a site's generator wrote on top of a Markdown file about it: YAML between lines of `---`, TOML between lines of `+++`.
struct FrontMatter {
    /// More lines than this are no front matter.
    private static let most = 200

    /// Where the text behind it begins.
    var end: Int
    /// The page's title; `nil` where none is stated.
    var title: String?
    /// The address that the page was saved from; `nil` where none is stated.
    var address: String?
    /// When the page was saved, in ISO 8601; `nil` where that is not stated.
    var captured: String?

    private static let titles = ["title"]
    private static let addresses = ["url", "source", "source_url", "original_url", "canonical", "canonical_url", "link", "permalink"]
    private static let times = [
        "captured", "captured_at", "fetched", "fetched_at", "fetch_date", "saved", "saved_at", "retrieved", "retrieved_at", "archived",
        "archived_at", "crawled", "crawled_at", "scraped", "scraped_at", "snapshot", "clipped",
    ]

    /// The front matter of a Markdown text that begins at `start`; `nil` where there is none.
    init?(of source: [UInt8], from start: Int) {
        end = start
        var place = start
        guard let first = Self.line(of: source, at: &place), first.elementsEqual("---".utf8) || first.elementsEqual("+++".utf8) else { return nil }
        var isEmpty = true
        for _ in 0..<Self.most {
            guard let line = Self.line(of: source, at: &place) else { return nil }
            if line.elementsEqual(first) || first.first == UInt8(ascii: "-") && line.elementsEqual("...".utf8) {
                guard !isEmpty else { return nil }
                end = place
                return
            }
            // Every line states something, goes on with it, or is a remark; a text does not look so.
            // Below a line across the page that begins a text stands an empty one.
            if line.isEmpty, isEmpty { return nil }
            guard let byte = line.first, byte > 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "#"), byte != UInt8(ascii: "["),
                byte != UInt8(ascii: "]")
            else { continue }
            guard let mark = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
                line[..<mark].allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == 0x20 })
            else { return nil }
            isEmpty = false
            note(Self.text(line[..<mark]).lowercased(), Self.text(line[(mark + 1)...]))
        }
        return nil
    }

    private mutating func note(_ key: String, _ value: String) {
        guard !value.isEmpty else { return }
        if Self.titles.contains(key) { title = title ?? value }
        if Self.addresses.contains(key), value.hasPrefix("http") { address = address ?? value }
        if Self.times.contains(key) { captured = captured ?? SavedTime.time(in: Array(value.utf8)[...]) }
    }

    /// A key or value without the white space and the quote marks around it.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        func isAround(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
        var bytes = bytes.drop(while: isAround)
        while let last = bytes.last, isAround(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The line at a place, without what ends it; `nil` at the end of the text.
    private static func line(of source: [UInt8], at place: inout Int) -> ArraySlice<UInt8>? {
        guard place < source.count else { return nil }
        let end = source.index(of: UInt8(ascii: "\n"), from: place) ?? source.count
        defer { place = min(end + 1, source.count) }
        var line = source[place..<end]
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return line
    }
}
