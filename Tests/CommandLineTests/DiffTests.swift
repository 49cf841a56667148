import Foundation
import Testing

@Suite("Diff")
struct DiffTests {
    struct Report: Decodable {
        struct Change: Decodable {
            var kind: String
            var significant: Bool
            var section: [String]
            var before: String
            var after: String
            var flags: [String]
            var forms: [String]
            var rules: [String]
            var occurrences: Int
        }
        struct Findings: Decodable {
            struct Finding: Decodable { var concept: String }
            struct Pair: Decodable { var old: Finding, new: Finding }
            var introduced: [Finding]
            var resolved: [Finding]
            var reworded: [Pair]
        }
        var changed: Bool
        var significant: Bool
        var sameVariant: Bool
        var changes: [Change]
        var findings: Findings
    }

    /// What a page of `Fixtures/diff` is expected to be, against `policy.html` there.
    struct Pair: Sendable, CustomTestStringConvertible {
        var name: String
        var changed = true
        /// The flags of the one change that is significant; `nil` where none is.
        var flags: [String]?
        /// The forms of all changes, where they matter.
        var forms: [[String]]?
        /// The kinds of all changes.
        var kinds: [String]
        var testDescription: String { name }
    }

    static let pairs = [
        Pair(name: "policy.html", changed: false, kinds: []), Pair(name: "policy.md", changed: false, kinds: []),
        Pair(name: "markup-only.html", changed: false, kinds: []), Pair(name: "footnotes.html", changed: false, kinds: []),
        Pair(name: "split-paragraph.html", changed: false, kinds: []), Pair(name: "tracking-link.html", changed: false, kinds: []),
        Pair(name: "doubled-blocks.html", changed: false, kinds: []), Pair(name: "punctuation.html", changed: false, kinds: []),
        Pair(name: "plain-link.html", changed: false, kinds: ["link"]),
        Pair(name: "typo.html", kinds: ["reworded"]), Pair(name: "moved-section.html", kinds: ["moved"]),
        Pair(name: "renumbered.html", kinds: ["reworded", "reworded", "reworded", "reworded"]),
        Pair(name: "date-only.html", flags: ["date"], kinds: ["reworded"]),
        Pair(name: "number-only.html", flags: ["number"], kinds: ["reworded"]),
        Pair(name: "may-to-will.html", flags: ["modal"], kinds: ["reworded"]),
        Pair(name: "one-word-negation.html", flags: ["negation"], kinds: ["reworded"]),
        Pair(name: "objection-link.html", flags: ["objection-route"], kinds: ["link"]),
        Pair(name: "repeated-block.html", kinds: ["added"]),
        Pair(name: "joined-paragraphs.html", flags: ["number"], forms: [["joined"]], kinds: ["reworded"]),
        Pair(name: "list-item-promoted.html", flags: [], forms: [["recast"]], kinds: ["reworded"]),
        Pair(name: "link-only.html", flags: ["objection-route"], kinds: ["link", "link"]),
        Pair(name: "removed-right.html", flags: ["modal", "objection-route"], kinds: ["removed"]),
        Pair(name: "added-statement.html", flags: [], kinds: ["added"]),
    ]

    let program = Program(folder: Program.fixtures + "/diff")

    func report(_ old: String, _ new: String) throws -> Report {
        let run = try program.run(["diff", old, new, "--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    }

    @Test("tells what changed, and whether it matters", arguments: pairs)
    func pair(_ pair: Pair) throws {
        let report = try report("policy.html", pair.name)
        #expect(report.changed == pair.changed)
        #expect(report.significant == (pair.flags != nil))
        #expect(report.sameVariant)
        #expect(report.changes.map(\.kind) == pair.kinds)
        if let forms = pair.forms { #expect(report.changes.map(\.forms) == forms) }
        #expect(report.changes.filter(\.significant).map(\.flags) == (pair.flags.map { [$0] } ?? []))
        let swapped = try self.report(pair.name, "policy.html")
        #expect(swapped.changed == report.changed && swapped.significant == report.significant)
        #expect(Set(swapped.changes.map(\.before)) == Set(report.changes.map(\.after)))
    }

    @Test("prints the same report in the plainest call and in any other", arguments: ["text", "markdown", "json"])
    func plainCalls(form: String) throws {
        let pages = ["policy.html", "may-to-will.html"]
        let calls = [["diff"] + pages + ["--format", form], ["diff", "--format", form] + pages, ["diff"] + pages + ["--format=\(form)"]]
        let runs = try calls.map { try program.run($0) }
        #expect(Set(runs.map(\.output)).count == 1)
        #expect(runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty && !$0.output.isEmpty })
        let failed = try calls.map { try program.run($0.map { $0 == "may-to-will.html" ? "wall.html" : $0 }) }
        #expect(Set(failed.map(\.output)).count == 1 && failed.allSatisfy { $0.status == 3 })
        let missing = try calls.map { try program.run($0.map { $0 == "may-to-will.html" ? "missing.html" : $0 }) }
        #expect(Set(missing.map(\.errors)).count == 1 && missing.allSatisfy { $0.status == 2 })
    }

    @Test("ends as --fail-on asks", arguments: [
        ("typo.html", "any", 1), ("typo.html", "significant", 0), ("markup-only.html", "any", 0), ("plain-link.html", "any", 1),
        ("may-to-will.html", "significant", 1), ("may-to-will.html", "none", 0), ("may-to-will.html", "ai-training", 1),
        ("may-to-will.html", "jurisdiction", 0), ("removed-right.html", "right-to-object", 1), ("removed-right.html", "info", 1),
        ("date-only.html", "info,significant", 1), ("wall.html", "any", 3), ("missing.html", "any", 2), ("typo.html", "sometimes", 2),
    ])
    func status(page: String, failOn: String, status: Int32) throws {
        #expect(try program.run(["diff", "policy.html", page, "--fail-on", failOn]).status == status)
    }

    @Test("says first what makes two pages hardly comparable", arguments: [
        ("wall.html", "The new page is no policy (wall)", false), ("language-switch.html", "different languages (en, fr)", true),
        ("variant-switch.html", "Different companies answer", true), ("partial-capture.html", "The new page is cut off", true),
    ])
    func obstacles(page: String, words: String, tellsChanges: Bool) throws {
        for format in ["text", "markdown"] {
            let run = try program.run(["diff", "policy.html", page, "--format", format])
            let place = try #require(run.output.range(of: words))
            let headline = run.output.range(of: "significant change")
            #expect((headline != nil) == tellsChanges)
            if let headline { #expect(place.lowerBound < headline.lowerBound) }
        }
    }

    @Test("tells an edit of a repeated statement once")
    func repeatedEdit() throws {
        let report = try report("repeated-statement.html", "repeated-edit.html")
        #expect(report.changes.map(\.kind) == ["reworded"] && report.changes.map(\.occurrences) == [5])
        #expect(report.changes.map(\.flags) == [["modal"]])
    }

    @Test("shows edits of punctuation where asked, and lets them count for nothing", arguments: [
        ("punctuation.html", ["[-Privacy Policy-] {+PRIVACY POLICY+}", "[-anyone. We-] {+anyone [4]; we+}", "[-erase-] {+“erase”+}"], 4),
        ("footnotes.html", ["[-anyone.-] {+anyone.[12]+}", "[-purchases-] {+purchases [3]+}"], 2),
        ("markup-only.html", ["No change: the words are the same."], 0), ("policy.md", ["No change: the words are the same."], 0),
        ("split-paragraph.html", ["No change: the words are the same."], 0),
    ])
    func punctuation(page: String, words: [String], count: Int) throws {
        let arguments = ["diff", "policy.html", page, "--punctuation"]
        let text = try program.run(arguments + ["--fail-on", "significant"])
        #expect(text.status == 0)
        for words in words { #expect(text.output.contains(words)) }
        let json = try program.run(arguments + ["--format", "json", "--fail-on", "any"])
        #expect(json.status == (count == 0 ? 0 : 1))
        let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
        #expect(report.changes.count == count && !report.changed && !report.significant)
        #expect(report.changes.allSatisfy { $0.kind == "reworded" && $0.forms == ["punctuation"] && $0.rules == ["punctuation"] })
    }

    @Test("says that a page may have been saved in part where much is gone and nothing came")
    func lack() throws {
        let folder = try ScratchFolder()
        let statements = (1...60).map { "<p>Partner \($0) keeps the records that it has of you for \($0) days after you leave.</p>" }
        try folder.write("whole.html", SamplePolicy.page(extra: statements.joined()))
        try folder.write("part.html", SamplePolicy.page(extra: statements.prefix(10).joined()))
        let program = Program(folder: folder.path)
        let run = try program.run(["diff", "whole.html", "part.html"])
        #expect(run.status == 0 && run.output.contains("far fewer the other way round: see that the new page was saved whole."))
        #expect(try program.run(["diff", "part.html", "whole.html"]).output.contains("see that the old page was saved whole."))
        try folder.write("some.html", SamplePolicy.page(extra: statements.dropFirst(5).joined()))
        #expect(try !program.run(["diff", "whole.html", "some.html"]).output.contains("saved whole"))
    }

    @Test("shows words inside their sentence, with the section and the reason")
    func people() throws {
        let text = try program.run(["diff", "policy.html", "one-word-negation.html", "--explain"]).output
        #expect(text.contains("under Privacy Policy › How we use your information"))
        #expect(text.contains("We do [-not-] sell your personal data to anyone."))
        #expect(text.contains("negation: A word of negation came or went"))
        let markdown = try program.run(["diff", "policy.html", "may-to-will.html", "--format", "markdown"]).output
        #expect(markdown.hasPrefix("## 1 significant change, 1 touches AI training."))
        #expect(markdown.contains("> Before: We <del>may</del> use your posts"))
        #expect(markdown.contains("> After: We <ins>will</ins> use your posts"))
        let folded = try program.run(["diff", "policy.html", "typo.html", "--format", "markdown"]).output
        #expect(folded.contains("<details><summary>Changes that are not significant (1)</summary>"))
    }

    @Test("keeps a Markdown report within its bound and says what is missing")
    func bound() throws {
        let folder = try ScratchFolder()
        func statements(_ days: Int) -> String {
            (1...200).map { "<p>Statement \($0): partner \($0) keeps the records that it has of you for \($0 + days) days.</p>" }.joined()
        }
        try folder.write("old.html", SamplePolicy.page(extra: statements(300)))
        try folder.write("new.html", SamplePolicy.page(extra: statements(600)))
        try folder.write("hostile.html", SamplePolicy.page(use: "We <b>&lt;img src=x&gt;</b> @someone #1 [a](b) use \u{202E}posts."))
        let program = Program(folder: folder.path)
        let run = try program.run(["diff", "old.html", "new.html", "--format", "markdown", "--max-report", "10000"])
        #expect(run.output.utf8.count <= 10_000)
        #expect(run.output.contains("changes are not shown here"))
        let hostile = try program.run(["diff", "new.html", "hostile.html", "--format", "markdown"]).output
        #expect(!hostile.contains("<img") && !hostile.contains("\u{202E}") && !hostile.contains("[a](b)"))
    }

    @Test("reads revisions of a repository")
    func revisions() throws {
        let folder = try ScratchFolder()
        let archive = try GitArchive(folder: folder.path + "/archive")
        try archive.commit("a page.html", SamplePolicy.page(), date: "2024-01-01T00:00:00Z")
        try archive.commit("a page.html", SamplePolicy.page(use: "We will not use your posts."), date: "2024-01-02T00:00:00Z")
        let program = Program(folder: folder.path)
        let both = ["diff", "--repository", "archive", "--fail-on", "significant"]
        #expect(try program.run(both + ["main~1:a page.html", "main:a page.html"]).status == 1)
        #expect(try program.run(both + ["main:a page.html", "archive/a page.html"]).status == 0)
        let missing = try program.run(both + ["main~7:a page.html", "main:a page.html"])
        #expect(missing.status == 2 && missing.errors.contains("main~7:a page.html: is not in the repository"))
    }
}
