import PolicyExtraction
import PolicyHTML
import PolicyModel
import Testing

/// Pages that came through a web archive, or through a browser's view of their source.
@Suite struct ArchivedPageTests {
    private static let words = "<h1>Privacy policy</h1><p>We use your posts to train AI models.</p>"
    private static let toolbar = """
        <!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;" toolbar-mode="auto">\
        <div id="wm-ipp" style="position:relative"><div id="wm-ipp-inside"><a href="/web/">captures</a><p>1,234 captures</p></div></div></div>\
        <div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/20240626003035/https://e.example/privacy</div>\
        <div id="donato">Donate</div><!-- END WAYBACK TOOLBAR INSERT -->
        """

    @Test func `the Wayback Machine's toolbar and line for print are no words of the page`() {
        #expect(blocks("<body>\(Self.toolbar)\(Self.words)") == ["Privacy policy", "We use your posts to train AI models."])
    }

    @Test(arguments: ["<div id=\"wm-ipp-base\" style=\"display:none\"><div id=\"wm-ipp\">Toolbar</div>", "<div id=\"wm-ipp-print\">", "<div id=\"donato\"><p>"])
    func `a toolbar whose end is missing takes nothing of the page with it`(_ start: String) {
        let texts = blocks("<body>\(start)\(Self.words)</body>")
        #expect(texts.suffix(2) == ["Privacy policy", "We use your posts to train AI models."])
        #expect(!texts.contains("Toolbar"))
    }

    @Test func `archive today's header is no word of the page, and its addresses are those of the page`() {
        let page = document(
            """
            <html><head><link rel="canonical" href="https://archive.ph/2024.06.26-003035/https://e.example/privacy"></head><body>\
            <div id="HEADER"><a href="https://archive.ph/">archive.today</a> webpage capture <b>Saved from https://e.example/privacy</b></div>\
            <div id="CONTENT">\(Self.words)<p><a href="https://archive.ph/o/AbCdE/https://e.example/form">Object</a></p></div></body></html>
            """)
        #expect(page.blocks.indices.map(page.text(of:)) == ["Privacy policy", "We use your posts to train AI models.", "Object"])
        #expect(page.links.map(\.target) == ["https://e.example/form"])
        #expect(page.url == "https://e.example/privacy" && page.captured == "2024-06-26T00:30:35Z")
        #expect(blocks("<div id=HEADER><a href='https://e.example/'>Home</a></div>") == ["Home"])
    }

    @Test(arguments: [
        ("<!-- saved from url=(0014)https://web.archive.org/web/20240626003035/https://e.example/p -->", "https://e.example/p", "2024-06-26T00:30:35Z"),
        ("<link rel=canonical href='https://web.archive.org/web/20240626003035id_/https://e.example/p'>", "https://e.example/p", "2024-06-26T00:30:35Z"),
        ("<!-- saved from url=(0014)https://archive.is/AbCdE --><link rel=canonical href='https://e.example/c'>", "https://e.example/c", nil),
        ("<link rel=canonical href='https://archive.today/AbCdE'>", nil, nil),
        ("<!-- saved from url=(0014)view-source:https://e.example/s -->", "https://e.example/s", nil),
        ("<!-- saved from url=(0014)https://e.example/s --><link rel=canonical href='https://e.example/c'>", "https://e.example/s", nil),
        ("<html data-scrapbook-source=\"https://e.example/?a&amp;b\" data-scrapbook-create=\"20240626003035123\">", "https://e.example/?a&b", "2024-06-26T00:30:35Z"),
    ] as [(String, String?, String?)])
    func `the address that was saved wins, and an archive's own is none`(_ mark: String, _ url: String?, _ captured: String?) {
        let page = document("<!DOCTYPE html>\(mark)<p>x</p>")
        #expect(page.url == url)
        #expect(page.captured == captured)
    }

    @Test func `links that an archive wrote lead to the page's own targets`() {
        let page = document("<link rel=canonical href='https://e.example/p'><p><a href='/web/20240626003035/https://e.example/form'>Object</a>")
        #expect(page.links.map(\.target) == ["https://e.example/form"])
    }

    @Test(arguments: [
        "<html><body id=\"viewsource\" class=\"highlight\"><pre id=\"line1\"><span>&lt;<span class=\"start-tag\">h1</span>&gt;</span>Privacy &amp;amp; AI<span>&lt;/h1&gt;</span>\n<span>&lt;p&gt;</span>We train AI</pre></body></html>",
        "<html><body><div class=\"line-gutter-backdrop\"></div><table><tbody><tr><td class=\"line-number\" value=\"1\"></td><td class=\"line-content\"><span class=\"html-tag\">&lt;h1&gt;</span>Privacy &amp;amp; AI<span class=\"html-tag\">&lt;/h1&gt;</span></td></tr><tr><td class=\"line-number\" value=\"2\"></td><td class=\"line-content\">&lt;p&gt;We train AI</td></tr></tbody></table></body></html>",
    ])
    func `the source of a page, saved as browsers show it, is that page`(_ source: String) {
        let page = document(source)
        #expect(page.blocks.indices.map(page.text(of:)) == ["Privacy & AI", "We train AI"])
        #expect(page.blocks.first?.kind == .heading)
        #expect(page.filePlace(of: 0) == nil)
    }

    @Test func `what was saved for frames stands in its place once`() {
        var page = SavedPage(
            path: "p", bytes: Array("<p>Before</p><iframe src='./P%20x_files/f.html#a'></iframe><iframe src='P x_files/f.html'></iframe><iframe src='/g.html'></iframe><p>After".utf8),
            format: .html)
        page.frames = [
            SavedFrame(address: "P x_files/f.html", bytes: Array("<p>Inner".utf8)), SavedFrame(address: "https://e.example/g.html", bytes: [0x47, 0xE9], charset: "windows-1252"),
        ]
        let document = DocumentExtractor().extract(PageReader().read(page), path: "p")
        #expect(document.blocks.indices.map(document.text(of:)) == ["Before", "Inner", "Gé", "After"])
    }
}
