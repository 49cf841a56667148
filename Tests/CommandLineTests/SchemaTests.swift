import Foundation
import Testing

/// What the program prints fits the schemas that are published beside the reports, and holds nothing that they do not tell of.
@Suite("Schemas")
struct SchemaTests {
    private static let pages = [
        "meta-printable-eu.html", "meta-fr.html", "meta-archive.md", "objection-form.html", "article.txt", "cookie-wall.html",
        "hostile/markup-injection.html", "hostile/binary.html",
    ]

    private static let schemas = Program.repository.appending(path: "Sources/PolicyReport/Schemas")

    @Test("Scans", arguments: pages)
    func scan(page: String) throws { try check(["--format", "json", page, "no-such-page.html"], "scan") }

    @Test("Lines of many scans")
    func lines() throws {
        let run = try Program(folder: Program.fixtures).run(["--format", "jsonl", "meta-fr.html", "cookie-wall.html", "no-such-page.html"])
        let schema = try JSONSchema(Data(contentsOf: Self.schemas.appending(path: "scan-line.json")))
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        for line in lines { #expect(try schema.problems(of: Data(line.utf8)).isEmpty) }
    }

    @Test("Outlines", arguments: pages)
    func outline(page: String) throws { try check(["outline", "--format", "json", page, "no-such-page.html"], "outline") }

    @Test("Pages side by side")
    func compare() throws { try check(["compare", "--format", "json"] + Self.pages + ["no-such-page.html"], "compare") }

    @Test("Comparisons of two pages", arguments: [
        ("diff/policy.html", "diff/removed-right.html"), ("diff/policy.html", "diff/objection-link.html"), ("diff/policy.html", "diff/wall.html"),
        ("meta-printable-eu.html", "meta-fr.html"),
    ])
    func diff(old: String, new: String) throws { try check(["diff", "--format", "json", old, new], "diff") }

    @Test("Comparisons of folders")
    func folders() throws { try check(["diff", "--format", "json", "diff", "hostile"], "diff-folders") }

    @Test("Histories")
    func history() throws {
        let scratch = try ScratchFolder()
        for (day, page) in [("2024-01-01", "policy"), ("2024-02-01", "removed-right"), ("2024-03-01", "wall"), ("2024-04-01", "policy")] {
            try scratch.write("\(day).html", try Data(contentsOf: URL(filePath: Program.fixtures + "/diff/\(page).html")))
        }
        try check(["history", "--format", "json", scratch.path], "history")
    }

    @Test("Rules")
    func rules() throws { try check(["rules", "list", "--format", "json"], "rules") }

    private func check(_ arguments: [String], _ schema: String) throws {
        let run = try Program(folder: Program.fixtures).run(arguments)
        let problems = try JSONSchema(Data(contentsOf: Self.schemas.appending(path: "\(schema).json"))).problems(of: Data(run.output.utf8))
        #expect(problems.isEmpty, "\(problems.prefix(10).joined(separator: "\n"))")
    }
}
