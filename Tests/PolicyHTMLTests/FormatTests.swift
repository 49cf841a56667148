import Dispatch
import PolicyHTML
import PolicyModel
import Synchronization
import Testing

/// Markdown and plain text take the same path as HTML.
@Suite struct FormatTests {
    @Test func markdownBecomesATree() {
        let tree = read(
            """
            Privacy Policy
            ==============

            We *use* [this](https://example.org/?a=1&b=2 "t") <b>too</b>.

            | Data | Why |
            | --- | --- |
            | * posts * photos | ~~no~~ yes |
            """, .markdown)
        #expect(tree.runs == "Privacy Policy|We |use|this|too|.|Data|Why|* posts * photos|no| yes")
        #expect(tree.nodes.contains { $0.tag == .h1 })
        #expect(tree.nodes.count { $0.tag == .td } == 2)
        let link = tree.nodes.firstIndex { $0.tag == .a }
        #expect(link.flatMap { tree.value(of: .href, at: $0) } == "https://example.org/?a=1&b=2")
    }

    @Test func markdownReadAtOnceIsAsReadAlone() {
        let text = String(repeating: "We use ~~all~~ some *posts*.\n\n| a | b |\n| --- | --- |\n| ~~c~~ | d |\n\n", count: 20)
        let alone = read(text, .markdown).runs
        let differing = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 500) { _ in
            if read(text, .markdown).runs != alone { differing.withLock { $0 += 1 } }
        }
        #expect(differing.withLock(\.self) == 0)
    }

    @Test(arguments: [
        ("a wrapped line that goes on\nin the next one\n\nsecond\r\n\r\nthird", ["a wrapped line that goes on\nin the next one", "second", "third"]),
        ("Your choices\nYou may object to the use of your information at any time", ["Your choices", "You may object to the use of your information at any time"]),
        ("We use:\n- posts\n- photos that you\n  share\n1. one\n(b) two", ["We use:", "- posts", "- photos that you\n  share", "1. one", "(b) two"]),
        ("a <b> & &amp; c", ["a <b> & &amp; c"]),
        ("", []), ("\n \n", []),
    ])
    func plainTextBecomesParagraphs(text: String, paragraphs: [String]) {
        let tree = read(text, .text)
        #expect(tree.nodes.filter { $0.tag == .text }.map(tree.string) == paragraphs)
        #expect(tree.nodes.count { $0.tag == .p } == paragraphs.count)
    }
}
