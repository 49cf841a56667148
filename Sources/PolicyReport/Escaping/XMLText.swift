/// XML 1.0 text: the only way into a feed, and the only place where page text is made harmless for one.
///
/// Our own words and markup come in as `StaticString`, which no page can make; everything else goes through `page`.
struct XMLText: Ink, Sendable, Hashable {
    private(set) var bytes: [UInt8] = []

    mutating func add(own words: OwnWords, _ style: TextStyle) {
        // A file of words may hold `&`.
        add(page: words.text)
    }

    mutating func add(_ other: XMLText) {
        bytes += other.bytes
    }

    mutating func add(_ markup: StaticString) {
        bytes.append(contentsOf: markup.description.utf8)
    }

    mutating func add(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Adds text that comes from a page, a file name or an archive, as the content of an element or of a quoted attribute.
    mutating func add(page text: String) {
        var previous: Unicode.Scalar = " "
        for scalar in InvisibleText.madeVisible(text).unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            // Two of them begin an order to the runner of a CI job, wherever they stand in a line of output.
            case "#" where previous == "#": add("&#35;")
            case "&": add("&amp;")
            case "<": add("&lt;")
            case ">": add("&gt;")
            case "\"": add("&quot;")
            case "'": add("&apos;")
            // No characters of XML (section 2.2), and no text either: U+FFFE and U+FFFF.
            case "\u{FFFE}", "\u{FFFF}": add("\u{FFFD}")
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
    }

    /// Adds an element that holds nothing but text.
    mutating func add(_ name: StaticString, page text: String) {
        add("<")
        add(name)
        add(">")
        add(page: text)
        add("</")
        add(name)
        add(">\n")
    }
}
