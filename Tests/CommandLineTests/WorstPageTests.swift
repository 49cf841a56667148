import Foundation
import Testing

/// Pages that somebody made to be slow, in sizes that took a minute or more (`.ci/bounds` prints what such pages cost by size).
@Suite("The worst pages")
struct WorstPageTests {
    private static let policy = "<html lang=en><h1>Privacy policy</h1><p>We use personal data. You may object to AI training at "

    private static let pages: [(name: String, call: [String], text: String)] = [
        ("links and addresses of a sentence", [], policy + numbered(20_000) { "<a href=https://e.example/\($0)>e\($0).example/o</a> f\($0).example/o " }),
        ("what objections reach, in one paragraph", [], policy + of("ads. You may object to marketing, or to legitimate interests. ", 100_000)),
        ("one statement", [], policy + of("any time.<p>You may object to AI training at ", 60_000)),
        ("descriptions of drawings", [], policy + "<svg>" + of("<desc>a", 200_000)),
        ("declarations of XML", [], "<?xml version='1.0'?>" + policy + of("<!a>b", 400_000)),
        ("orders to a runner in a line", ["outline"], policy + of("##[a] ", 300_000)),
        ("what is not seen", ["outline"], policy + of("a\u{202E}", 400_000)),
        ("companies of a paragraph", [], policy + numbered(20_000) { "We share item \($0) with Meta Inc. " }),
        ("one sentence", [], policy + of("and to models for people as law allows while others may object by a form ", 60_000)),
        ("shadow roots in shadow roots", [], policy + of("<x-a><template shadowrootmode=open><slot></slot>", 50_000)),
        ("contents of one slot", [], policy + "<x-a><template shadowrootmode=open><slot></slot></template>" + of("<b>a</b> ", 200_000)),
    ]

    private static func of(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func numbered(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

    @Test("are read in little time", arguments: pages.map(\.name))
    func read(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let folder = try ScratchFolder()
        try folder.write("page.html", page.text)
        let run = try Program(folder: folder.path).run(page.call + ["page.html"], seconds: 40)
        // One that is killed has another status; some are hardly a policy.
        #expect([0, 3].contains(run.status))
    }
}
