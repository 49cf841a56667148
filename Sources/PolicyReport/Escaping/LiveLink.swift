import PolicyModel

/// The address that opens a live page at the words of a quote: a text fragment
/// (https://wicg.github.io/scroll-to-text-fragment/, section 3.2).
struct LiveLink {
    /// Quotes of more words than this are named by their first and last words.
    private static let wholeWords = 12
    private static let edgeWords = 5
    /// Bytes of the longest directive; words that need a longer one are none.
    private static let longest = 700

    /// `nil` where the page has no http or https address.
    static func address(of span: TextSpan, in document: PolicyDocument) -> String? {
        guard let base = base(of: document) else { return nil }
        let block = document.blocks[span.block].text
        let words = document.text[block.lowerBound + span.start..<block.lowerBound + span.end].split(separator: UInt8(ascii: " "))
        guard let last = words.last else { return base }
        var address = base + "#:~:text="
        if words.count <= wholeWords {
            address += encoded(words[...])
        } else {
            address += encoded(words.prefix(edgeWords)) + "," + encoded(words.suffix(edgeWords))
        }
        return last.isEmpty || address.utf8.count > base.utf8.count + longest ? base : address
    }

    /// The page's address without its fragment.
    static func base(of document: PolicyDocument) -> String? {
        guard let url = document.url, SafeAddress.isWeb(url) else { return nil }
        // By bytes: as a character, `#` with a mark that combines is another than `#`.
        return SafeAddress.encoded(String(decoding: url.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self))
    }

    /// Percent-encoded: every byte but ASCII letters, digits, `.`, `_` and `~`. A text directive asks for less (of ASCII punctuation only what it
    /// uses itself, `-`, `,` and `&`), but takes more.
    private static func encoded(_ words: ArraySlice<ArraySlice<UInt8>>) -> String {
        var bytes: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0 { bytes.append(contentsOf: "%20".utf8) }
            for byte in word { append(byte, to: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            bytes.append(byte)
        default: SafeAddress.appendEncoded(byte, to: &bytes)
        }
    }
}
