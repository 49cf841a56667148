import PolicyModel
import Testing

@Suite struct LinkTests {
    static let cases: [(href: String, target: String?)] = [
        ("https://example.com/a?b=1", "https://example.com/a?b=1"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fx%3Fa%3D1%26fbclid%3D9&amp;h=AT0token", "https://example.com/x?a=1"),
        ("https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F&amp;h=AT1", "https://example.com/"),
        ("https://www.google.com/url?q=https://example.com/form&amp;sa=D", "https://example.com/form"),
        ("https://web.archive.org/web/20240626000000id_/https://example.com/p?q=1", "https://example.com/p?q=1"),
        ("/web/20240626/https://example.com/", "https://www.example.org/web/20240626/https://example.com/"),
        ("/privacy/policy/logging/?target=X&amp;redirect_uri=https%3A%2F%2Fwww.facebook.com%2Foff_facebook_activity%2F", "https://www.facebook.com/off_facebook_activity/"),
        ("https://www.facebook.com/help/contact/1?entry_point=privacy&amp;utm_source=x&amp;id=2", "https://www.facebook.com/help/contact/1?id=2"),
        ("https://example.com/?utm_source=x#top", "https://example.com/#top"),
        ("https://example.com/?entry=2", "https://example.com/?entry=2"),
        ("/terms", "https://www.example.org/terms"),
        ("../b/./c", "https://www.example.org/b/c"),
        ("?page=2", "https://www.example.org/legal/privacy?page=2"),
        ("//cdn.example.net/x", "https://cdn.example.net/x"),
        ("#section-2", "#section-2"),
        ("mailto:privacy@example.com", "mailto:privacy@example.com"),
        ("javascript:alert(1)", nil),
        ("  JaVa\tScript:alert(1)", nil),
        ("data:text/html,x", nil),
        ("https://l.facebook.com/l.php?u=javascript%3Aalert(1)", nil),
        ("", nil),
    ]

    @Test(arguments: cases)
    func `a link leads where a person ends up`(_ href: String, _ target: String?) {
        let page = document(
            "<link rel=canonical href='https://www.example.org/legal/privacy'><p>See <a href='\(href)'>the words</a>.</p>")
        #expect(page.links.first?.target == target)
        if let link = page.links.first { #expect(page.text(at: link.span) == "the words") }
    }

    @Test func `a link around blocks is a link in each of them`() {
        let page = document("<a href='/x'><h2>Title</h2><p>More</p></a><p>None</p>")
        #expect(page.links.map { page.text(at: $0.span) } == ["Title", "More"])
        #expect(page.blocks.map(\.links) == [0..<1, 1..<2, 2..<2])
    }

    @Test func `a Markdown link around blocks is a link`() {
        let page = document("[\n\nTitle\n-----\n\n](https://example.com/a)[Learn more\n\n](https://example.com/b)\n", format: .markdown)
        #expect(page.links.map { page.text(at: $0.span) } == ["Title", "Learn more"])
        #expect(page.links.map(\.target) == ["https://example.com/a", "https://example.com/b"])
    }
}
