@testable import PolicyReport
import Testing

@Suite("Page text in Markdown")
struct MarkdownTextTests {
    @Test("is words and nothing else", arguments: [
        ("**bold** _it_ `code` ~~gone~~", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\` `~~gone~~`"),
        ("[a](javascript:b)", "\\[a\\](javascript:b)"),
        ("![i](http://e.example/i.png)", "`![i](http://e.example/i.png)`"),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("AT&amp;T", "AT&amp;amp;T"),
        ("a | b", "a \\| b"),
        ("@everyone", "`@everyone`"),
        ("me@example.org", "`me@example.org`"),
        ("@ work", "@ work"),
        ("(#12) and # x.", "(`#12`) and \\# x."),
        ("GH-7 gh-8", "`GH-7` `gh-8`"),
        ("“www.example.org”, WWW.e.example", "“`www.example.org`”, `WWW.e.example`"),
        ("- item", "\\- item"),
        ("+ item", "\\+ item"),
        ("=====", "\\====="),
        ("12. twelve", "12\\. twelve"),
        ("3) three", "3\\) three"),
        ("version 1.5", "version 1.5"),
        ("/close", "\\/close"),
        ("::error::x", "`::error::x`"),
        ("::x y", "\\::x y"),
        ("    indented", "indented"),
        ("https://e.example/a_(b)?c=d&e|f. Then", "`https://e.example/a_(b)?c=d&e`\\|f. Then"),
        ("##vso[task]@x", "\\#`#vso[task]@x`"),
        ("at 00:30:35, a 24/7 number: 12345678", "at 00:30:35, a 24/7 number: 12345678"),
        ("$5 and 5 % of “CVE-2021-44228”", "`$5` and 5 % of “`CVE-2021-44228`”"),
        ("$x^2$", "\\$x\\^2\\$"),
        ("\u{1B}[1m", "\\\\u{1B}\\[1m"),
        ("a\nb", "a b"),
        ("Plain words, “quoted” – fine.", "Plain words, “quoted” – fine."),
    ])
    func escaped(text: String, expected: String) {
        var markdown = MarkdownText()
        markdown.add(page: text)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == expected)
    }

    @Test("is cut with a mark")
    func cut() {
        var markdown = MarkdownText()
        markdown.add(page: "abcdef", limit: 3)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == "abc…")
    }

    @Test("is cut by bytes, between characters", arguments: [
        ("ééé", 5, "éé…"), ("e\u{301}e\u{301}", 5, "e\u{301}…"), ("a👩‍👩‍👧", 10, "a…"), ("👩‍👩‍👧", 10, "👩\u{200D}…"), ("ééé", 6, "ééé"), ("@a@a@a@a", 6, "`@a@a@a`…"),
    ])
    func cutByBytes(text: String, limit: Int, expected: String) {
        var markdown = MarkdownText()
        markdown.add(page: text, limit: limit)
        #expect(String(decoding: markdown.bytes, as: UTF8.self).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("is harmless as a line where marks part it", arguments: [
        (["to @", "evil", " x"], "to `@`<del>`evil`</del> x"), (["#", "1", ""], "`#`<del>`1`</del>"), (["1", ". a ", "b"], "1<del>\\. a</del> b"),
        (["a ", " b ", "c"], "a  <del>b</del> c"), (["a", " ", "b"], "a b"), (["http:", "/", "/e.example"], "`http:`<del>`/`</del>`/e.example`"),
        (["x", "@`y`", "."], "x<del>@\\`y\\`</del>."),
    ])
    func marked(parts: [String], expected: String) {
        var line = MarkdownLine()
        line.add(parts[0])
        line.add(parts[1], .removed)
        line.add(parts[2])
        var markdown = MarkdownText()
        markdown.add(line)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == expected)
    }

    @Test("keeps an address whole at which it is cut, unless there is no end of it")
    func address() {
        let address = "https://e.example/" + String(repeating: "a", count: 300)
        var markdown = MarkdownText()
        markdown.add(page: "See \(address) and more", limit: 40)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == "See `\(address)`…")
        markdown = MarkdownText()
        markdown.add(page: "See \(address)\(address) and more", limit: 40)
        #expect(markdown.bytes.count < 50)
    }

    @Test("links only to the web", arguments: [
        ("https://example.org/a b<c>|d\\", "[w](<https://example.org/a%20b%3Cc%3E%7Cd%5C>)"),
        ("https://e.example/?a=1&copy=2&#35;", "[w](<https://e.example/?a=1&amp;copy=2&amp;#35;>)"),
        ("https://e.example/" + String(repeating: "x", count: 1_000), "w"),
        ("HTTP://example.org/", "[w](<HTTP://example.org/>)"),
        ("javascript:alert(1)", "w"),
        ("data:text/html,x", "w"),
        ("//example.org", "w"),
        ("https://", "w"),
        ("/relative", "w"),
    ])
    func links(address: String, expected: String) {
        var markdown = MarkdownText()
        var words = MarkdownText()
        words.add("w")
        markdown.add(link: address, words)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == expected)
    }
}
