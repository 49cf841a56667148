import PolicyModel
import Testing

/// Pages within pages, and what stands where a browser without scripts would look.
@Suite struct EmbeddedPageTests {
    static let frames = [
        "<iframe srcdoc='&lt;h2&gt;AI&lt;/h2&gt;&lt;p&gt;Inner &amp;amp; words&lt;/p&gt;&lt;/div&gt;'></iframe>",
        "<iframe srcdoc=\"<html><body><h2>AI</h2><p>Inner &amp;amp; words</p></body></html>\"></iframe>",
        "<iframe src='data:text/html;charset=utf-8,%3Ch2%3EAI%3C/h2%3E%3Cp%3EInner%20%26amp;%20words'></iframe>",
        "<iframe src='data:text/html;base64,PGgyPkFJPC9oMj48cD5Jbm5lciAmYW1wOyB3b3Jkcw=='></iframe>",
        "<iframe srcdoc=\"<iframe srcdoc='&lt;h2&gt;AI&lt;/h2&gt;&lt;p&gt;Inner &amp;amp;amp; words'></iframe>\"></iframe>",
    ]

    @Test(arguments: frames)
    func `a frame's own page stands in its place`(_ frame: String) {
        let page = document("<div><p>Before</p>\(frame)<p>After</p></div>")
        #expect(page.blocks.indices.map(page.text(of:)) == ["Before", "AI", "Inner & words", "After"])
        #expect(page.blocks[1].kind == .heading)
        #expect(page.filePlace(of: 2) == nil)
        #expect(page.filePlace(of: 3)?.length == 5)
    }

    @Test func `a frame in noscript ends with it`() {
        let tag = "<noscript><iframe src='https://tags.example/ns.html' height='0' /></noscript>"
        #expect(blocks("\(tag)<p>The policy</p>") == ["The policy"])
        #expect(blocks("<noscript><style>a{}<textarea></noscript><p>The policy</p>") == ["The policy"])
        #expect(blocks("<iframe src='/a' /><p>The policy</p>") == ["The policy"])
    }
}
