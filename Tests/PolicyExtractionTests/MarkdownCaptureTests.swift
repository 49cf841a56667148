import PolicyModel
import Testing

/// Markdown as archives of terms keep it.
@Suite struct MarkdownCaptureTests {
    static let cases: [(markdown: String, blocks: [String])] = [
        ("---\ntitle: \"Policy\"\ntags:\n  - a\n---\n\n# Privacy\n\nText", ["Privacy", "Text"]),
        ("+++\ntitle = 'Policy'\n+++\nText", ["Text"]),
        ("---\n\nText: of a page that begins with a line\n\n---", ["Text: of a page that begins with a line"]),
        ("## Heading [¶](#heading \"Link\")\n\nText [#](#a)", ["Heading", "Text"]),
        ("[![](a.png)\n\nRead our policy\n\nLearn how](https://a.example/ai) now", ["Read our policy", "Learn how", "now"]),
        ("[\n\nOne\n\n](https://a.example/1)[\n\nTwo\n\n](https://a.example/2)", ["One", "Two"]),
        ("[Object\nto AI](https://a.example/o\n\"Title\")", ["Object to AI"]),
        ("Logs[^1] stay[^n].\n\n[^1]: Short.\n[^n]: Invoices.", ["Logs¹ stay[^n].", "¹ Short.", "[^n] Invoices."]),
        ("```\n[^1]: code\n```", ["[^1]: code"]),
        ("| A | B |\n|---|---|\n| Posts<br>Photos | <ul><li>AI</li><li>Ads</li></ul> |", ["A", "B", "Posts Photos", "AI", "Ads"]),
        ("<div class=note>\n\n**Note** this\n\n</div>", ["Note this"]),
        ("We ~~do not~~ use it.", ["We use it."]),
    ]

    @Test(arguments: cases)
    func `words are read and no marks of the writing`(_ markdown: String, _ expected: [String]) {
        let page = document(markdown, format: .markdown)
        #expect(page.blocks.indices.map(page.text(of:)) == expected)
    }

    @Test func `a link around paragraphs leads where it says`() {
        let page = document("[![](a.png)\n\nRead our policy\n\nLearn how](https://a.example/ai \"T\")", format: .markdown)
        #expect(page.links.map(\.target) == ["https://a.example/ai", "https://a.example/ai"])
    }

    @Test func `front matter tells of the page`() {
        let page = document(
            "---\ntitle: Acme: privacy\nsource: https://a.example/p\nfetched: 2024-06-26T00:30:35.123Z\n---\nText of the policy.", format: .markdown)
        #expect(page.title == "Acme: privacy")
        #expect(page.url == "https://a.example/p")
        #expect(page.captured == "2024-06-26T00:30:35Z")
    }
}
