import PolicyModel
import Testing

/// What a page hides: read where a person can come to see it, counted where not.
@Suite struct HiddenTextTests {
    private static let sentence = "We use your posts and photos to train our models."

    /// Parts that are closed, or shown, as a browser has it.
    static let cases: [(html: String, state: BlockState?)] = [
        ("<div style='display:none;display:block'>\(sentence)</div>", .shown),
        ("<div style='display:block!important;display:none'>\(sentence)</div>", .shown),
        ("<div style='--x-display:none;--y:visibility:hidden'>\(sentence)</div>", .shown),
        ("<div style='backface-visibility:hidden;overflow:hidden'>\(sentence)</div>", .shown),
        ("<div style='background:url(\"a;display:none\")'>\(sentence)</div>", .shown),
        ("<div style='visibility:hidden'><p style='visibility:visible'>\(sentence)</p></div>", .shown),
        ("<div hidden style='display:block'>\(sentence)</div>", .shown),
        ("<div style='display: none'>\(sentence)</div>", nil),
        ("<div style='visibility: hidden'>\(sentence)</div>", nil),
        ("<div hidden>\(sentence)</div>", nil),
        ("<button aria-controls='a'>AI</button><p>x</p><div id='a' hidden>\(sentence)</div>", .collapsed),
        ("<button aria-controls='a' aria-expanded='false'>AI</button><p>x</p><div id='a'>\(sentence)</div>", .collapsed),
        ("<button aria-controls='a' aria-expanded='true'>AI</button><p>x</p><div id='a'>\(sentence)</div>", .shown),
        ("<div data-bs-target='#a'>AI</div><p>x</p><div id='a' style='display:none'>\(sentence)</div>", .collapsed),
        ("<div role='tabpanel' style='display:none'>\(sentence)</div>", .collapsed),
        ("<div class='js-accordion__body'><div style='display:none'>\(sentence)</div></div>", .collapsed),
        ("<h3>AI</h3><div style='display:none'>\(sentence)</div>", .collapsed),
        ("<dl><dt>AI</dt><dd style='display:none'>\(sentence)</dd></dl>", .collapsed),
        ("<details><summary>AI</summary><p>\(sentence)</p></details>", .collapsed),
        ("<details open><summary>AI</summary><p>\(sentence)</p></details>", .shown),
        ("<p hidden='until-found'>\(sentence)</p>", .collapsed),
        ("<dialog><p>\(sentence)</p></dialog>", .collapsed),
        ("<dialog open><p>\(sentence)</p></dialog>", .shown),
    ]

    @Test(arguments: cases)
    func `text is read as a browser shows it`(_ html: String, _ state: BlockState?) {
        let page = document("<h1>Policy</h1><p>Seen by all who come here.</p>\(html)<p>And this as well, whatever else there is.</p>")
        let block = page.blocks.indices.first { page.text(of: $0) == Self.sentence }
        #expect(block.map { page.blocks[$0].state } == state)
        #expect(page.notices.contains { $0.kind == .hidden && $0.message.contains("10 words") } == (state == nil))
    }

    @Test func `a title above a closed part stands open`() {
        let page = document("<details><summary>AI</summary><p>\(Self.sentence)</p></details>")
        #expect(page.blocks.map(\.state) == [.shown, .collapsed])
    }

    @Test(arguments: ["<body style='visibility:hidden'>", "<body hidden>", "<body><main style='display:none'>", "<body><div id='root' style='opacity:0;display:none'>"])
    func `nobody hides a whole page`(_ opening: String) {
        let policy = String(repeating: "<p>\(Self.sentence)</p>", count: 20)
        #expect(document(opening + policy).blocks.count == 20)
    }

    @Test func `a button's worth of hidden words is not worth a notice`() {
        #expect(document("<p>Seen.</p><div hidden>Close this menu</div>").notices.allSatisfy { $0.kind != .hidden })
    }

    @Test func `words struck through are taken back, and counted`() {
        let page = document("<p>We <del>do not</del> use it for <span style='text-decoration: line-through'>ten</span> six years.</p>")
        #expect(page.text(of: 0) == "We use it for six years.")
        #expect(page.notices.contains { $0.kind == .hidden && $0.message.contains("3 words") })
    }
}
