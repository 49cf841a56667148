import PolicyModel
import Testing

@Suite struct StructureTests {
    @Test func `sections come from headings of every kind and nest by level`() {
        let page = document(
            """
            <p>Before</p><h1>Policy</h1><div role="heading" aria-level="2">Rights</div><p>Text</p>
            <details><summary>More</summary><p>Folded</p></details><h2>Contact</h2>
            <p><b>Outside the EU</b></p><p>If you live elsewhere, another company is responsible for your information.</p>
            """)
        let last = page.sections.count - 1
        #expect(page.sections.map(\.heading).map { $0.map(page.text(of:)) } == [nil, "Policy", "Rights", "More", "Contact", "Outside the EU"])
        #expect(page.sections.map(\.parent) == [nil, nil, 1, 2, 1, 4])
        #expect(page.path(of: last) == ["Policy", "Contact", "Outside the EU"])
        #expect(page.blocks.allSatisfy { page.sections[$0.section].blocks.contains(page.blocks.firstIndex(of: $0) ?? -1) })
    }

    @Test(arguments: [
        "<p><b>This is a bold sentence that ends.</b></p><p>It is followed by a text of quite some length, as texts go.</p>",
        "<p><b>Meta Platforms Ireland Limited</b></p><p>Merrion Road</p>",
        "<p><b>Bold</b> and plain</p><p>It is followed by a text of quite some length, as texts go.</p>",
    ])
    func `bold words are no heading where they are a sentence, a name or a part`(_ html: String) {
        #expect(document(html).sections.count == 1)
    }

    @Test func `cells know their column's and their row's header`() {
        let page = document(
            """
            <table><tr><td><b>Purpose</b></td><td><b>Information</b></td></tr>
            <tr><td>Develop AI</td><td><ul><li>Posts</li><li>Photos</li></ul></td></tr></table>
            """)
        let photos = page.blocks.firstIndex { $0.kind == .listItem && $0.headers.count == 2 }
        #expect(photos.map { page.blocks[$0].headers.map(page.text(of:)) } == ["Information", "Develop AI"])
        #expect(page.blocks[2].headers.map(page.text(of:)) == ["Purpose"])
    }

    @Test func `a layout table has no headers and its cells are paragraphs`() {
        let page = document("<table role=presentation><tr><td><p>A</p></td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>")
        #expect(page.blocks.allSatisfy { $0.headers.isEmpty && $0.kind == .paragraph })
    }

    static let regions: [(html: String, region: Region)] = [
        ("<nav>words</nav>", .navigation), ("<div role=navigation>words</div>", .navigation),
        ("<header>words</header>", .navigation), ("<article><header>words</header></article>", .body),
        ("<footer>words</footer>", .footer), ("<div role=contentinfo>words</div>", .footer),
        ("<div role=dialog>words</div>", .dialog), ("<dialog open>words</dialog>", .dialog),
        ("<div aria-modal=true>words</div>", .dialog),
        ("<div role=alert>words</div>", .banner), ("<div class='site-banner top'>words</div>", .banner),
        ("<div class='cookieNotice'>words</div>", .banner),
        ("<p>We've updated our Privacy Policy. You can object.</p>", .banner),
        ("<main><p>words</p></main>", .body),
    ]

    @Test(arguments: regions)
    func `a block stands in a region of the page`(_ html: String, _ region: Region) {
        #expect(document(html).blocks.map(\.region) == [region])
    }

    @Test func `a whole policy in an element called notice is the body`() {
        let text = String(repeating: "<p>We process the personal information that you give us for the service.</p>", count: 60)
        #expect(document("<div class='privacy-notice'>\(text)</div>").blocks.allSatisfy { $0.region == .body })
    }

    @Test func `a table of contents is navigation and its links head nothing`() {
        let page = document(
            (1...5).map { "<a href='#\($0)'><h2>Part \($0)</h2></a>" }.joined() + (1...5).map { "<h2>Part \($0)</h2><p>Text</p>" }.joined())
        #expect(page.blocks.prefix(5).allSatisfy { $0.region == .navigation && $0.kind == .paragraph })
        #expect(page.sections.count == 6)
    }
}
