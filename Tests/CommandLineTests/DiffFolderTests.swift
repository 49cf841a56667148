import Foundation
import Testing

@Suite("Diff of folders and revisions")
struct DiffFolderTests {
    struct Report: Decodable {
        struct Page: Decodable {
            struct Comparison: Decodable {
                struct Header: Decodable { var path: String }
                struct Change: Decodable { var kind: String }
                var old: Header?
                var new: Header?
                var changed: Bool
                var sameVariant: Bool
                var changes: [Change]
            }
            var path: String
            var status: String
            var problem: String?
            var comparison: Comparison?
        }
        var pages: [Page]
        var changed: Bool
        var significant: Bool
    }

    static let edited = SamplePolicy.page(use: "We will not use your posts.")

    /// Pages of both sides of a comparison; `nil` where a side has none.
    static let pages: [(path: String, old: String?, new: String?, status: String)] = [
        ("a/edited.html", SamplePolicy.page(), edited, "changed"), ("a/gone.html", SamplePolicy.page(), nil, "removed"),
        ("new.html", nil, edited, "added"), ("restyled.html", SamplePolicy.page(), SamplePolicy.page(markup: "div"), "unchanged"),
    ]

    private func write(_ pages: [(path: String, old: String?, new: String?, status: String)], to folder: ScratchFolder) throws {
        for page in pages {
            if let old = page.old { try folder.write("old/" + page.path, old) }
            if let new = page.new { try folder.write("new/" + page.path, new) }
        }
    }

    private func decode(_ run: Program.Run) throws -> Report { try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)) }

    @Test("pairs pages by their paths and reports what is on one side alone")
    func folders() throws {
        let folder = try ScratchFolder()
        try write(Self.pages, to: folder)
        try folder.write("new/picture.gif", "GIF89a")
        let program = Program(folder: folder.path)
        let run = try program.run(["diff", "old", "new/", "--format", "json"])
        #expect(run.status == 0)
        #expect(run.errors.contains("new/: files in it that are no pages were passed over: 1"))
        let report = try decode(run)
        #expect(report.pages.map(\.path) == Self.pages.map(\.path))
        #expect(report.pages.map(\.status) == Self.pages.map(\.status))
        #expect(report.changed && report.significant)
        #expect(report.pages.map { $0.comparison?.old?.path } == ["old/a/edited.html", "old/a/gone.html", nil, "old/restyled.html"])
        #expect(report.pages.map { $0.comparison?.new?.path } == ["new/a/edited.html", nil, "new/new.html", "new/restyled.html"])
        #expect(report.pages.allSatisfy { $0.comparison?.sameVariant == true })
        #expect(report.pages[1].comparison?.changes.allSatisfy { $0.kind == "removed" } == true)
        #expect(report.pages[2].comparison?.changes.allSatisfy { $0.kind == "added" } == true)
        let headline = "4 pages: 1 changed (1 significantly), 1 unchanged, 1 added, 1 removed."
        #expect(try program.run(["diff", "old", "new"]).output.hasSuffix(headline + "\n"))
        let markdown = try program.run(["diff", "old", "new", "--format", "markdown"]).output
        #expect(markdown.hasPrefix("## " + headline))
        #expect(markdown.contains("| a/gone.html | removed |") && !markdown.contains("restyled.html"))
    }

    @Test("compares the other pages where one cannot be read, and ends as the worst asks", arguments: [
        (String(repeating: "Too large. ", count: 1_000), "unreadable", 2), (SamplePolicy.wall, "failed", 3), (SamplePolicy.page(), "unchanged", 1),
    ])
    func unreadable(content: String, status: String, exit: Int32) throws {
        let folder = try ScratchFolder()
        try write(Self.pages, to: folder)
        try folder.write("old/odd.html", SamplePolicy.page())
        try folder.write("new/odd.html", content)
        let program = Program(folder: folder.path)
        let run = try program.run(["diff", "old", "new", "--format", "json", "--max-bytes", "5000", "--fail-on", "significant"])
        #expect(run.status == exit)
        let report = try decode(run)
        let odd = try #require(report.pages.first { $0.path == "odd.html" })
        #expect(odd.status == status)
        #expect((odd.comparison == nil) == (status == "unreadable"))
        #expect((odd.problem?.hasPrefix("new/odd.html: is larger than 5000 bytes") ?? false) == (status == "unreadable"))
        #expect(run.errors.contains("new/odd.html: is larger") == (status == "unreadable"))
        #expect(report.pages.filter { $0.path != "odd.html" }.map(\.status) == Self.pages.map(\.status))
        let text = try program.run(["diff", "old", "new", "--max-bytes", "5000"]).output
        #expect(text.contains("odd.html  \(status == "failed" ? "no policy" : status)") == (status != "unchanged"))
    }

    @Test("gives the same bytes however the work is shared out")
    func repeatable() throws {
        let folder = try ScratchFolder()
        for number in 0..<12 {
            try folder.write("old/page-\(number).html", SamplePolicy.page(extra: "<p>Page \(number) is kept for 90 days.</p>"))
            try folder.write("new/page-\(number).html", SamplePolicy.page(extra: "<p>Page \(number) is kept for \(number) days.</p>"))
        }
        let program = Program(folder: folder.path)
        for format in ["text", "markdown", "json"] {
            let first = try program.run(["diff", "old", "new", "--format", format]).output
            #expect(first.contains("page-10.html"))
            #expect(try program.run(["diff", "old", "new", "--format", format]).output == first)
        }
    }

    @Test("compares two revisions: all pages, a folder, some pages, one page")
    func revisions() throws {
        let folder = try ScratchFolder()
        let archive = try GitArchive(folder: folder.path + "/archive")
        try archive.git("checkout", "-q", "-b", "side")
        for page in Self.pages { if let old = page.old { try archive.commit(page.path, old, date: "2024-01-01T00:00:00Z") } }
        try archive.git("tag", "v1")
        for page in Self.pages { if let new = page.new { try archive.commit(page.path, new, date: "2024-01-02T00:00:00Z") } }
        try archive.git("rm", "-q", "a/gone.html")
        try archive.commit(".hidden.html", SamplePolicy.page(), date: "2024-01-03T00:00:00Z")
        try archive.git("tag", "v2")
        try archive.git("bundle", "create", "-q", "../all.bundle", "--all")
        let program = Program(folder: folder.path)
        for repository in ["archive", "all.bundle"] {
            let diff = ["diff", "--repository", repository, "--format", "json"]
            let all = try decode(program.run(diff + ["--git", "v1..v2"]))
            #expect(all.pages.map(\.path) == Self.pages.map(\.path))
            #expect(all.pages.map(\.status) == Self.pages.map(\.status))
            #expect(all.pages[0].comparison?.old?.path == "v1:a/edited.html")
            let part = try decode(program.run(diff + ["--git", "v1..", "--", "a/", "new.html"]))
            #expect(part.pages.map(\.path) == ["a/edited.html", "a/gone.html", "new.html"])
            let one = try program.run(diff + ["--git", "v1..v2", "--fail-on", "significant", "--", "a/edited.html"])
            let comparison = try JSONDecoder().decode(Report.Page.Comparison.self, from: Data(one.output.utf8))
            #expect(one.status == 1 && comparison.changed && comparison.changes.map(\.kind) == ["reworded"])
            let lone = try program.run(diff + ["--git", "v1..v2", "--", "new.html"]).output
            #expect(try JSONDecoder().decode(Report.Page.Comparison.self, from: Data(lone.utf8)).old == nil)
            let trees = try decode(program.run(diff + ["v1:a", "v2:a/"]))
            #expect(trees.pages.map(\.path) == ["edited.html", "gone.html"])
            #expect(trees.pages[0].comparison?.new?.path == "v2:a/edited.html")
        }
        // Within the repository none need be named.
        let inside = try Program(folder: archive.folder).run(["diff", "--git", "v1..v2", "--fail-on", "any", "--", "restyled.html"])
        #expect(inside.status == 0 && inside.output.contains("No change: the words are the same."))
    }

    @Test("refuses what cannot be compared, and says what to do", arguments: [
        (["old", "page.html"], "old: is a folder, but page.html is a page"), (["old", "old/none.html"], "old/none.html: no such file or folder"),
        (["--git=--output=x..main", "page.html"], "rev1..rev2"), (["--git=main...side", "page.html"], "rev1..rev2"),
        (["--git=main..--all"], "rev1..rev2"), (["--git", "main..none", "page.html"], "none: is no revision"),
        (["--git", "main..main", "none.html"], "none.html: is in neither revision"), (["--", "-x:page.html", "page.html"], "-x:page.html: is not in"),
        (["page.html"], "Name two pages"), (["empty", "empty"], "empty: holds no pages"), (["-", "-"], "only once"),
    ])
    func refusals(arguments: [String], message: String) throws {
        let folder = try ScratchFolder()
        try folder.write("old/page.html", SamplePolicy.page())
        try GitArchive(folder: folder.path).commit("page.html", SamplePolicy.page(), date: "2024-01-01T00:00:00Z")
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
        let run = try Program(folder: folder.path).run(["diff"] + arguments)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test("shows hostile names and headings harmless")
    func hostile() throws {
        let folder = try ScratchFolder()
        let name = "old\u{1B}[31m|<img src=x>@someone\u{202E}.html"
        let heading = "<h2>Bad\u{1B}]0;title\u{7} [a](b) &lt;script&gt; \u{202E}rights</h2><p>We may sell posts for 5 days.</p>"
        try folder.write("old/" + name, SamplePolicy.page(extra: heading))
        try folder.write("new/" + name, SamplePolicy.page(extra: heading.replacing("may", with: "will").replacing("5", with: "7")))
        let program = Program(folder: folder.path)
        for format in ["text", "markdown", "json"] {
            let output = try program.run(["diff", "old", "new", "--format", format, "--explain"]).output
            #expect(output.contains("days"))
            #expect(!output.contains("\u{1B}") && !output.contains("\u{7}") && !output.contains("\u{202E}"))
            guard format == "markdown" else { continue }
            let live = output.withoutCodeSpans
            #expect(!live.contains("<img") && !live.contains("[a](b)") && !live.contains("@someone"))
        }
    }
}
