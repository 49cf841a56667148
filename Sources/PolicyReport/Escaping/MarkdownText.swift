/// Markdown text: the only way into a Markdown report, and the only place where page text is made harmless for one.
///
/// Our own words and markup come in as `StaticString`, which no page can make; everything else goes through `page`, after which
/// it is words and nothing else: no markup, HTML, table cell, link, image, mention, reference or formula of GitHub's Markdown
/// (https://github.github.com/gfm, and what GitHub links after rendering: `@name`, `#1`, `GH-1`, addresses).
struct MarkdownText: Sendable, Hashable {
    private(set) var bytes: [UInt8] = []

    init() {}

    mutating func add(_ markup: StaticString) {
        bytes.append(contentsOf: markup.description.utf8)
    }

    mutating func add(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    mutating func add(_ other: MarkdownText) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Adds text that comes from a page, a file name or a rule pack, cut where it would take more than `limit` UTF-8 bytes: of the text, or
    /// of what it takes to write it harmlessly.
    mutating func add(page text: String, limit: Int = 2_000) {
        let visible = InvisibleText.madeVisible(text)
        let shown = CutText.head(visible, bytes: limit)
        let scalars = Array(shown.unicodeScalars)
        let end = bytes.count + limit * Self.most
        var index = leadingMarker(scalars)
        while index < scalars.count, bytes.count < end {
            index = escape(scalars, at: index)
        }
        if index < scalars.count || shown.endIndex < visible.endIndex { add("…") }
    }

    /// How many bytes a byte of ordinary text may take on the average. Text of nothing but markup would take nine.
    private static let most = 2
    /// Addresses longer than this, in UTF-8 bytes, are no links: a reader could not check them, and a summary would be full of them.
    private static let longestAddress = 1_000

    /// Adds a link on `words` to an address of the web; only the words where the address is none.
    mutating func add(link address: String?, _ words: MarkdownText) {
        guard let address, SafeAddress.isWeb(address), address.utf8.count <= Self.longestAddress else { return add(words) }
        add("[")
        add(words)
        add("](<")
        for byte in SafeAddress.encoded(address).utf8 {
            // Entities are read in the destination of a link too (GitHub Flavored Markdown, 6.2).
            if byte == UInt8(ascii: "&") { add("&amp;") } else { bytes.append(byte) }
        }
        add(">)")
    }

    /// Makes what starts a list, heading or rule only at the start of a line a plain character; gives the place to go on at.
    private mutating func leadingMarker(_ scalars: [Unicode.Scalar]) -> Int {
        guard let first = scalars.first else { return 0 }
        if first == "-" || first == "+" || first == "=" {
            put("\\")
            put(first)
            return 1
        }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count < scalars.count, [".", ")"].contains(scalars[digits.count]) else { return 0 }
        for digit in digits { put(digit) }
        put("\\")
        put(scalars[digits.count])
        return digits.count + 1
    }

    private mutating func escape(_ scalars: [Unicode.Scalar], at index: Int) -> Int {
        let scalar = scalars[index]
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "^":
            put("\\")
            put(scalar)
        case "<": add("&lt;")
        case ">": add("&gt;")
        case "&": add("&amp;")
        case "#":
            add("\\#")
            if next.properties.numericType != nil { split() }
        case "@":
            put("@")
            if next.properties.isAlphabetic || next.properties.numericType != nil { split() }
        case ":":
            put(":")
            if next == "/" { split() }
        case ".":
            if index >= 3, scalars[index - 3..<index].allSatisfy({ $0 == "w" || $0 == "W" }) { split() }
            put(".")
        case "-":
            put("-")
            if index >= 2, ["H", "h"].contains(scalars[index - 1]), ["G", "g"].contains(scalars[index - 2]) { split() }
        default: put(scalar)
        }
        return index + 1
    }

    /// A zero-width space: keeps what GitHub would link from being linked, as its own dependency bot does.
    private mutating func split() {
        add("&#8203;")
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        bytes.append(contentsOf: String(scalar).utf8)
    }
}
