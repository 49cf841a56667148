/// Markdown text: the only way into a Markdown report, and the only place where page text is made harmless for one.
///
/// Our own words and markup come in as `StaticString`, which no page can make; everything else goes through `page`, after which
/// it is words and nothing else: no markup, HTML, table cell, link, image or formula of GitHub's Markdown (https://github.github.com/gfm), and
/// nothing outside code that a platform links after rendering.
struct MarkdownText: Ink, Sendable, Hashable {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ number: Int) {
        add(number)
    }

    init(page text: String, limit: Int = 2_000) {
        add(page: text, limit: limit)
    }

    /// Adds words of our own in the reader's language.
    mutating func add(own words: OwnWords, _ style: TextStyle) {
        bytes.append(contentsOf: words.text.utf8)
    }

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
        var line = MarkdownLine()
        line.add(text, limit: limit)
        add(line)
    }

    /// Adds a line of page text: what a platform would turn into a link as code, whole and to be copied; all else escaped.
    mutating func add(_ line: MarkdownLine) {
        let scalars = line.scalars
        let end = bytes.count + line.limit * Self.most
        var references = PlatformReference.ranges(in: scalars)[...]
        var marks = line.marks[...]
        let marker = Self.leadingMarker(scalars[...].drop { $0 == " " })
        var isCode = false
        // Spaces where a line or a quotation begins would make code of it, and keep marks from being marks.
        var index = bytes.last.map("\n *".utf8.contains) ?? true ? scalars.prefix { $0 == " " }.count : 0
        while index < scalars.count, bytes.count < end {
            if references.first?.upperBound == index { references.removeFirst() }
            let isReference = references.first?.contains(index) ?? false
            let opens = marks.first?.range.lowerBound == index
            if isCode, opens || !isReference { toggle(&isCode) }
            if opens, let mark = marks.first?.mark { add(mark.open) }
            if isReference, !isCode { toggle(&isCode) }
            if isCode { put(scalars[index]) } else { escape(scalars[index], isMarker: index == marker) }
            index += 1
            if let mark = marks.first, mark.range.lowerBound < index, mark.range.upperBound == index || bytes.count >= end {
                if isCode { toggle(&isCode) }
                add(mark.mark.close)
                marks.removeFirst()
            }
        }
        if isCode { toggle(&isCode) }
        if index < scalars.count { add("…") }
    }

    /// How many bytes a byte of ordinary text may take on the average. Text of nothing but markup would take five.
    private static let most = 2
    /// Addresses longer than this, in UTF-8 bytes, are no links: a reader could not check them, and a summary would be full of them.
    private static let longestAddress = 1_000

    /// Adds an address as it stands, cut only where it is too long for a link; a link to itself where it is one of the web.
    mutating func add(address: String) {
        var words = MarkdownText()
        words.add(page: address, limit: Self.longestAddress)
        add(link: address, words)
    }

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

    /// The place of what starts a list, heading, rule or order to a bot only at the start of a line.
    private static func leadingMarker(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = scalars.first else { return nil }
        if "-+=/:".unicodeScalars.contains(first) { return scalars.startIndex }
        let end = scalars.prefix { ("0"..."9").contains($0) }.endIndex
        guard end > scalars.startIndex, end < scalars.endIndex, [".", ")"].contains(scalars[end]) else { return nil }
        return end
    }

    private mutating func escape(_ scalar: Unicode.Scalar, isMarker: Bool) {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "^", "#":
            put("\\")
            put(scalar)
        case "<": add("&lt;")
        case ">": add("&gt;")
        case "&": add("&amp;")
        default:
            if isMarker { put("\\") }
            put(scalar)
        }
    }

    /// Begins or ends a stretch of code; no such stretch holds a backtick.
    private mutating func toggle(_ isCode: inout Bool) {
        put("`")
        isCode.toggle()
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        // Most of all text is ASCII, and to make a string of each letter takes longer than all else that is asked of it.
        if scalar.isASCII { bytes.append(UInt8(truncatingIfNeeded: scalar.value)) } else { bytes.append(contentsOf: String(scalar).utf8) }
    }
}
