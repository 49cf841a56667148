import PolicyHTML
import PolicyModel
import Testing

/// What cmark-gfm 0.29 takes the square of, each in a size that took it many seconds or gigabytes.
@Suite struct MarkdownBoundsTests {
    private static let offenders: [(name: String, text: String, bound: String)] = [
        ("empty cells", "|" + of("x|", 20_000) + "\n|" + of("-|", 20_000) + "\n" + of("a\n", 20_000), "empty cells"),
        ("cells of a row", "|a|\n|-|\n" + of("|", 200_000), "row (256)"),
        ("head of a table", of("|", 200_000) + "\n|-|\n", "row (256)"),
        ("delimiter rows", of("a|b|c\n|-|\n", 20_000), "delimiter rows"),
        ("references", "[a]: " + of("u", 160_000) + "\n\n" + of("[a] ", 40_000), "references"),
        ("titles of references", "[a]: b \"" + of("c]: ", 40_000) + "\"\n\n" + of("[a]", 40_000), "references"),
        ("images of links", of("![[]()", 40_000), "images"),
        ("images before links", of("![", 40_000) + of("[]()", 40_000), "images"),
        ("instructions", of("a <?", 50_000), "`<?`"), ("declarations", of("a <!A ", 40_000), "`<?`"), ("sections", of("a <![CDATA[", 20_000), "`<?`"),
        ("declarations in a quotation", of("> a <!A\n", 40_000), "`<?`"),
        ("lists in lists", of("- ", 50_000) + "x\n" + of("\n", 100_000), "in each other"),
        ("quotations in quotations", of(">", 50_000) + "x\n" + of("a\n", 50_000), "in each other"),
    ]

    private static func of(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test("are read in little time, with a notice that names the bound", arguments: offenders.map(\.name))
    func bounded(name: String) throws {
        let offender = try #require(Self.offenders.first { $0.name == name })
        var tree: HTMLTree?
        let time = ContinuousClock().measure { tree = read("Before it\n\n" + offender.text + "\n\nand after", .markdown) }
        #expect(time < .seconds(20))
        #expect(tree?.notices.contains { $0.kind == .limit && $0.message.contains(offender.bound) } == true)
        #expect(tree?.runs.hasPrefix("Before it") == true)
    }

    @Test("bound nothing in what people write", arguments: [
        "| a | b |\n| - | - |\n| c |\n", of("| a | b |\n", 2) + of("|c|d|\n", 3_000), of("[a]: https://e.example/ \"Title\"\n", 300) + "\n" + of("see [a] ", 300),
        of("[![x](y.png)](https://e.example/) ", 60), "- a\n  - b\n    - c\n\n> > d\n", of("- ", 40) + "\n", "a <? b <!C > d", of("* item `a|b`\n", 500),
        of("- - ", 300) + "\n",
    ])
    func free(text: String) {
        #expect(read(text, .markdown).notices.isEmpty)
    }

    @Test("keep the words of what they take to be text")
    func words() {
        let tree = read("|" + Self.of("x|", 300) + "\n|" + Self.of("-|", 300) + "\n\n" + Self.of("a <?", 70), .markdown)
        #expect(tree.runs.split(separator: "x", omittingEmptySubsequences: false).count == 301)
        #expect(tree.runs.split(separator: "<?", omittingEmptySubsequences: false).count == 71)
    }
}
