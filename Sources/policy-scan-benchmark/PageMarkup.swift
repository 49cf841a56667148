import SeededGenerator

/// The markup of a page in the making, as sites that build their pages by script serve it: attributes, nested boxes, a state in a script.
struct PageMarkup {
    private var bytes: [UInt8] = []
    private let number: Int

    /// How large the page is that ends here.
    var count: Int { bytes.count + 300 }

    /// A page that is to be about so many bytes large, of which a fifth are style and script.
    init(language: String, number: Int, size: Int, using draw: inout SeededGenerator) {
        self.number = number
        bytes.reserveCapacity(size + 8_192)
        add("<!DOCTYPE html>\n<html lang=\"\(language)\"><head><meta charset=\"utf-8\"><title>\(number)</title>")
        add("<link rel=\"canonical\" href=\"https://p\(number).example/privacy\"><style>")
        for rule in 0..<max(4, size / 2_000) { add("._\(rule){margin:\(Int.random(in: 0..<64, using: &draw))px 0;color:#333}") }
        add("</style><script>window.__state={\"tokens\":[")
        let end = bytes.count + size * 3 / 20
        while bytes.count < end { add("\"\(String(draw.next(), radix: 36))\",") }
        add("0]};</script></head>\n<body><nav><a href=\"/\">p\(number).example</a></nav><main><div class=\"_\(number % 90)\">")
    }

    mutating func heading(_ level: Int, _ text: [UInt8]) {
        add("<h\(level) id=\"s\(bytes.count)\">")
        add(text)
        add("</h\(level)>\n")
    }

    /// A paragraph, of which one in five holds a link with a token, as redirects have it.
    mutating func paragraph(_ text: [UInt8], _ draw: inout SeededGenerator) {
        add("<div class=\"_4-u3 _\(bytes.count % 97)\"><p>")
        if Int.random(in: 0..<5, using: &draw) == 0, let space = text.firstIndex(of: UInt8(ascii: " ")) {
            add("<a href=\"https://p\(number).example/more?entry=\(String(draw.next(), radix: 36))\">")
            add(text[..<space])
            add("</a>")
            add(text[space...])
        } else {
            add(text)
        }
        add("</p></div>\n")
    }

    mutating func list(_ items: [[UInt8]]) {
        add("<ul class=\"_5ca9\">")
        for item in items {
            add("<li><span>")
            add(item)
            add("</span></li>")
        }
        add("</ul>\n")
    }

    /// A table of two columns.
    mutating func table(_ cells: [[UInt8]]) {
        add("<table>")
        for (index, cell) in cells.enumerated() {
            if index % 2 == 0 { add("<tr>") }
            add("<td>")
            add(cell)
            add("</td>")
            if index % 2 == 1 { add("</tr>") }
        }
        add("</table>\n")
    }

    consuming func end() -> [UInt8] {
        add("</div></main><footer><a href=\"/about\">p\(number).example</a></footer></body></html>\n")
        return bytes
    }

    private mutating func add(_ markup: String) { bytes += markup.utf8 }

    /// Adds text of a page.
    private mutating func add(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): add("&amp;")
            case UInt8(ascii: "<"): add("&lt;")
            default: bytes.append(byte)
            }
        }
    }
}
