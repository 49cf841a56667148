import PolicyHTML
import PolicyModel
import Testing

/// Every bound holds, and says so.
@Suite struct LimitTests {
    @Test func deepNestingKeepsItsText() {
        let depth = 100_000
        let page = String(repeating: "<div>", count: depth) + "in" + String(repeating: "</div>", count: depth) + "<p>out"
        let tree = read(page)
        #expect(tree.runs == "in|out")
        #expect(tree.nodes.count < 1_000)
        #expect(tree.kinds() == [.limit])
        #expect(tree.notices.first?.message.contains("--max-depth") == true)
    }

    @Test func nestingBeyondTheLimitClosesWhereItOpened() {
        let tree = read("<div><ul><li><b>a</b></li></ul></div><p>b", limits: PageLimits(depth: 3))
        #expect(tree.outline == "html(body(div(\"a\") p(\"b\")))")
    }

    @Test func bytesAreBounded() {
        let tree = read("<p>abc\u{E9}def", limits: PageLimits(bytes: 7))
        #expect(tree.runs == "abc")
        #expect(tree.notices.first?.message.contains("--max-bytes") == true)
    }

    @Test func nodesAreBounded() {
        let tree = read(String(repeating: "<p>a", count: 100), limits: PageLimits(nodes: 10))
        #expect(tree.nodes.count <= 16)
        #expect(tree.notices.first?.message.contains("--max-nodes") == true)
    }

    @Test func aTextOfTwelveMegabytesIsWhole() {
        let text = String(repeating: "word and ", count: 1_400_000)
        #expect(read("<p>" + text + "end").text.count == text.utf8.count + 3)
    }

    @Test(arguments: ["<script>var a;", "<!-- a", "<style>a", "<p class='a", "<template>a"])
    func aPageThatEndsInsideSomethingSaysSo(markup: String) {
        let tree = read("<p>before</p>" + markup)
        #expect(tree.runs == "before")
        #expect(tree.kinds() == [.parser])
    }

    @Test func unmatchedEndTagsInDepthEnd() {
        let page = String(repeating: "<b>", count: 20_000) + "a" + String(repeating: "</i>", count: 20_000) + "b"
        #expect(read(page).runs == "a|b")
    }
}
