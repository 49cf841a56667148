import PolicyModel

/// What a page may hold to harm whoever reads a report on it.
enum HostileText {
    static let escapeSequence = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31mred"
    static let direction = "safe \u{202E}txet neddih\u{202C} \u{2066}x\u{2069} \u{61C}\u{200F}"
    static let lines = "one\u{2028}two\u{2029}three\r\nfour\u{85}five\u{B}\u{C}"
    static let unseen = "a\u{200B}b\u{FEFF}c\u{2060}d\u{E0041}\u{E0042}e\u{FFF9}f"
    static let undrawn = "g\u{FE00}h\u{E0101}i\u{3164}j\u{FFA0}k\u{115F}\u{1160}l\u{34F}m\u{2800}n\u{180B}o"
    static let marks = "z" + String(repeating: "\u{301}\u{489}", count: 20_000) + "\u{200D}"
    static let markup = "<img src=x onerror=alert(1)><script>alert(1)</script> &amp; <!-- -->"
    static let markdown = "[click](javascript:alert(1)) ![x](http://evil.example/x.png) **b** _i_ `c` ~~s~~ | cell | # h"
    static let references = "@everyone #123 GH-45 owner/repo#6 http://evil.example www.evil.example mail@evil.example"

    static let all = [escapeSequence, direction, lines, unseen, undrawn, marks, markup, markdown, references]

    /// Scalars that must never reach an output as they are.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// A text as the message of a failing test can show it.
    static func shown(_ text: String) -> String {
        String(text.unicodeScalars.prefix(80).map { isUnsafe($0) || $0 == "\n" || $0.properties.isDefaultIgnorableCodePoint ? "\\u{\(String($0.value, radix: 16))}" : String($0) }.joined())
    }

    /// A page that is hostile wherever a page can put words.
    static func page(_ text: String) -> SamplePage {
        var page = SamplePage(path: "dir/\(text).html")
        page.document.title = text
        page.document.url = "https://example.org/\(text)"
        page.document.language = text
        page.document.notices = [Notice(.parser, text)]
        page.heading(text)
        page.paragraph("\(text) right to object \(text)", links: [("right", "javascript:\(text)"), ("x", "https://e.example/\(text)")])
        page.find("right to object \(text)", .objectionRight)
        return page
    }
}
