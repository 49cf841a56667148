@testable import PolicyReport
import Testing

@Suite("Page text in Markdown")
struct MarkdownTextTests {
    @Test("is words and nothing else", arguments: [
        ("**bold** _it_ `code` ~~gone~~", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~"),
        ("[a](javascript:b)", "\\[a\\](javascript:b)"),
        ("![i](http://e.example/i.png)", "!\\[i\\](http:&#8203;//e.example/i.png)"),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("AT&amp;T", "AT&amp;amp;T"),
        ("a | b", "a \\| b"),
        ("@everyone", "@&#8203;everyone"),
        ("me@example.org", "me@&#8203;example.org"),
        ("@ work", "@ work"),
        ("#12 and # x", "\\#&#8203;12 and \\# x"),
        ("GH-7 gh-8", "GH-&#8203;7 gh-&#8203;8"),
        ("www.example.org WWW.e.example", "www&#8203;.example.org WWW&#8203;.e.example"),
        ("- item", "\\- item"),
        ("+ item", "\\+ item"),
        ("=====", "\\====="),
        ("12. twelve", "12\\. twelve"),
        ("3) three", "3\\) three"),
        ("version 1.5", "version 1.5"),
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
        ("ééé", 5, "éé…"), ("e\u{301}e\u{301}", 5, "e\u{301}…"), ("a👩‍👩‍👧", 10, "a…"), ("👩‍👩‍👧", 10, "👩\u{200D}…"), ("ééé", 6, "ééé"), ("@a@a@a@a", 8, "@&#8203;a@&#8203;…"),
    ])
    func cutByBytes(text: String, limit: Int, expected: String) {
        var markdown = MarkdownText()
        markdown.add(page: text, limit: limit)
        #expect(String(decoding: markdown.bytes, as: UTF8.self).unicodeScalars.elementsEqual(expected.unicodeScalars))
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
