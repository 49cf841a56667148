import PolicyHTML
import PolicyModel
import Testing

@Suite struct BlockTests {
    static let cases: [(html: String, blocks: [String])] = [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>We <b>do</b>n't<i> sell</i> it</p>", ["We don't sell it"]),
        ("<p>a<div>b</div>c</p>d", ["a", "b", "c", "d"]),
        ("<div>Merrion Road<br>Dublin 4<br/>Ireland</div>", ["Merrion Road", "Dublin 4", "Ireland"]),
        ("<p>We use your posts<br>to train models.</p>", ["We use your posts to train models."]),
        ("<p>One.<br><br>Two.</p>", ["One.", "Two."]),
        ("<h2>Terms<br>of Service</h2>", ["Terms of Service"]),
        ("<p>  folded \n\t white&nbsp;&nbsp;space </p>", ["folded white space"]),
        ("<p>Partners<sup>[12]</sup> may</p>", ["Partners[12] may"]),
        ("<ul><li>One<ul><li>Inner</li></ul>after</li></ul>", ["One", "Inner", "after"]),
        ("<p>seen<span hidden>not</span></p>", ["seen"]),
        ("<div style='color:red; DISPLAY : none'>not</div><p style='display:block'>seen</p>", ["seen"]),
        ("<p style='visibility:hidden'>not</p><p aria-hidden='true'>seen</p>", ["seen"]),
        ("<p hidden='until-found'>found by search</p>", ["found by search"]),
        ("<p>&#8203;</p><p>&#xE001;</p><p>word</p>", ["word"]),
        ("<script>var x</script><style>p{}</style><template><p>no</p></template><p>yes</p>", ["yes"]),
        ("<button>Accept</button><button>Decline</button>", ["Accept", "Decline"]),
        ("<dl><dt>Term</dt><dd>Meaning</dd></dl>", ["Term", "Meaning"]),
        ("<p>Effective July 8, 2026<a href='/old'>Previous version</a></p>", ["Effective July 8, 2026 Previous version"]),
        ("<p><a href='/a'>Object</a><a href='/b'>Make a complaint</a></p>", ["Object", "Make a complaint"]),
        ("<p><a href='/a'>Pro</a><a href='/a'>ducts</a></p>", ["Products"]),
        ("", []),
    ]

    @Test(arguments: cases)
    func `every visible word stands in one block`(_ html: String, _ expected: [String]) {
        #expect(blocks(html) == expected)
    }

    @Test func `the words of noscript are read only where the page has no others`() {
        let long = String(repeating: "We process your personal information. ", count: 20)
        #expect(blocks("<p>\(long)</p><noscript>Enable JavaScript</noscript>").count == 1)
        #expect(blocks("<div id=root></div><noscript><p>Enable JavaScript to run this app.</p></noscript>") == ["Enable JavaScript to run this app."])
    }

    @Test func `kinds levels and introductions follow the markup`() {
        let page = document(
            """
            <h1>Policy</h1><p>We collect:</p><ul><li>Posts, such as:<ol><li>Photos</li></ol></li><li><p>Messages</p></li></ul>
            <blockquote>Quoted</blockquote>
            """)
        #expect(page.blocks.map(\.kind) == [.heading, .paragraph, .listItem, .listItem, .listItem, .quotation])
        #expect(page.blocks.map(\.level) == [1, 0, 1, 2, 1, 0])
        #expect(page.blocks.map(\.intro) == [nil, nil, 1, 2, 1, nil])
    }

    @Test func `a list in a cell is not introduced by the cell beside it`() {
        let page = document("<table><tr><td>Purpose</td><td><ul><li>Posts</li></ul></td></tr></table>")
        #expect(page.blocks.map(\.intro) == [nil, nil])
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 5000) + "deep" + String(repeating: "</div>", count: 5000),
        String(repeating: "<ul><li>", count: 3000) + "deep",
        "<table><tr><td colspan=1000000000 rowspan=99999999999999999999>deep</td><td>x</td></tr></table>",
        String(repeating: "<table><tr><td>", count: 400) + "deep",
    ])
    func `hostile nesting keeps its words`(_ html: String) {
        #expect(blocks(html).first == "deep")
    }

    @Test(.timeLimit(.minutes(5)), arguments: [
        String(repeating: "<input aria-label=x>word", count: 20_000),
        String(repeating: "<p>Updated <time datetime=2024-06-26>word</time>", count: 20_000),
        String(repeating: "<p><a href=/x>a</a><p><a href=/x>b</a><p><a href=/x>c</a><p><a href=/x>d</a><h2>word</h2>", count: 5_000),
        String(repeating: "<table><tr><td colspan=1000 rowspan=1000>word</td><td>x</td></tr></table>", count: 5_000),
    ])
    func `cost grows with the page and not with its square`(_ html: String) {
        #expect(blocks(html).count { $0.hasSuffix("word") } >= 1)
    }

    @Test func `ten thousand headings are ten thousand sections`() {
        let page = document((0..<10_000).map { "<h\($0 % 6 + 1)>Heading \($0)</h\($0 % 6 + 1)>" }.joined())
        #expect(page.sections.count == 10_001)
        #expect(page.sections.dropFirst().allSatisfy { $0.parent.map { $0 < 10_001 } ?? true })
    }

    @Test(arguments: cases)
    func `the words of the tree's text are the words of the blocks`(_ html: String, _ expected: [String]) {
        let tree = PageReader().read(SavedPage(path: "page", bytes: Array(html.utf8), format: .html))
        guard !html.contains("not<"), !html.contains(">no<") else { return }
        let visible = tree.nodes.filter { $0.tag == .text }.reduce(into: [UInt8]()) {
            $0 += tree.text[Int($1.text.lowerBound)..<Int($1.text.upperBound)]
        }
        let text = String(decoding: visible, as: UTF8.self).filter { $0.isLetter || $0.isNumber }
        #expect(expected.joined().filter { $0.isLetter || $0.isNumber } == text)
    }
}
