import PolicyModel
@testable import PolicyReport
import Testing

@Suite("Live link")
struct LiveLinkTests {
    static func address(_ url: String?, quote: String, in text: String? = nil) -> String? {
        var page = SamplePage()
        page.document.url = url
        page.paragraph(text ?? quote)
        page.find(quote, .law)
        return LiveLink.address(of: page.findings[0].span, in: page.document)
    }

    @Test("needs an address of the web", arguments: [nil, "javascript:x", "file:///etc/passwd", "ftp://e.example/", "e.example"])
    func none(url: String?) {
        #expect(Self.address(url, quote: "words") == nil)
    }

    @Test("encodes what the directive uses itself, and replaces the page's own fragment", arguments: [
        ("https://e.example/p", "we may", "https://e.example/p#:~:text=we%20may"),
        ("https://e.example/p?a=b#c", "a-b, c & d", "https://e.example/p?a=b#:~:text=a%2Db%2C%20c%20%26%20d"),
        ("http://e.example/", "données", "http://e.example/#:~:text=donn%C3%A9es"),
        ("https://e.example/p#\u{301}x", "we may", "https://e.example/p#:~:text=we%20may"),
        ("https://e.example/<x> y", "100%", "https://e.example/%3Cx%3E%20y#:~:text=100%25"),
    ])
    func encoded(url: String, quote: String, expected: String) {
        #expect(Self.address(url, quote: quote) == expected)
    }

    @Test("leaves out words that would make it endless")
    func endless() {
        #expect(Self.address("https://e.example/", quote: String(repeating: "é", count: 2_000)) == "https://e.example/")
    }

    @Test("names a long quote by its ends")
    func long() {
        let quote = "one two three four five six seven eight nine ten eleven twelve thirteen"
        #expect(
            Self.address("https://e.example/", quote: quote)
                == "https://e.example/#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen")
    }
}
