extension HTMLText {
    /// The longest address that is a link, in UTF-8 bytes: a reader could not check a longer one.
    private static let longestAddress = 2_000

    /// Adds a link on `words` to an address of the web; only the words where the address is none.
    mutating func add(link address: String?, _ words: HTMLText, class name: StaticString = "out") {
        guard let address, SafeAddress.isWeb(address), address.utf8.count <= Self.longestAddress else { return add(words) }
        add("<a class=\"")
        add(name)
        add("\" rel=\"noopener noreferrer nofollow\" href=\"")
        // Percent-encoded, so that nothing is left to escape but the ampersand.
        add(page: SafeAddress.encoded(address))
        add("\">")
        add(words)
        add("</a>")
    }

    /// The host of an address of the web and the start of its path, as a reader is shown where a link leads; `nil` for no such address.
    static func place(of address: String) -> String? {
        guard SafeAddress.isWeb(address) else { return nil }
        let rest = address.utf8.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
        let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? rest.endIndex
        return CutText.words(ShortAddress.of(String(decoding: rest[..<end], as: UTF8.self)), bytes: 90)
    }
}
