import Foundation
import Testing

/// What was looked at and accepted, and what is new since.
@Suite("Baselines")
struct BaselineTests {
    private let scratch: ScratchFolder
    private let program: Program
    private let right = "<p>You can object to the use of your posts for AI training at any time.</p>"

    init() throws {
        scratch = try ScratchFolder()
        program = Program(folder: scratch.path)
        try scratch.write("a.html", SamplePolicy.page())
        #expect(try program.run(["baseline", "write", "baseline.json", "a.html"]).status == 0)
    }

    private func scan(_ form: String, _ page: String = "a.html", _ more: [String] = []) throws -> Program.Run {
        try program.run(["--baseline", "baseline.json", "--format", form, page] + more)
    }

    @Test("What it holds is no news, wherever it moved")
    func holds() throws {
        try scratch.write("moved/b.html", "\n\n<!-- -->" + SamplePolicy.page().split(separator: " ").joined(separator: "\n "))
        for page in ["a.html", "moved/b.html"] {
            #expect(try scan("github", page).output.isEmpty)
            #expect(try scan("gitlab", page).output == "[]\n")
            let text = try scan("text", page, ["--findings", "--fail-on", "info"])
            #expect(text.status == 0 && text.errors.isEmpty && text.output.contains("left out"))
        }
        #expect(try program.run(["a.html", "--fail-on", "info"]).status == 1)
        #expect(try scan("sarif").output.contains("\"suppressions\":[{\"kind\":\"external\""))
    }

    @Test("Only what is new is told and decides")
    func news() throws {
        try scratch.write("a.html", SamplePolicy.page(extra: right))
        let run = try scan("json", "a.html", ["--fail-on", "right-to-object"])
        #expect(run.status == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let document = try #require((object["documents"] as? [[String: Any]])?.first)
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(!findings.isEmpty && findings.allSatisfy { ($0["block"] as? String)?.contains("AI training") == true })
        let schema = try JSONSchema(Data(contentsOf: Program.repository.appending(path: "Sources/PolicyReport/Schemas/scan.json")))
        #expect(try schema.problems(of: Data(run.output.utf8)).isEmpty)
        for answer in document["answers"] as? [[String: Any]] ?? [] {
            for index in answer["evidence"] as? [Int] ?? [] { #expect(findings.indices.contains(index)) }
        }
    }

    @Test("What matches nothing any more is named, and update drops it and nothing else")
    func stale() throws {
        try scratch.write("b.html", SamplePolicy.page(use: "We use your posts to train our AI models."))
        #expect(try program.run(["baseline", "write", "baseline.json", "a.html", "b.html"]).status == 0)
        try scratch.write("b.html", SamplePolicy.page())
        let run = try scan("github", "b.html")
        #expect(run.errors.contains("match nothing any more") && run.errors.contains("train our AI models"))
        #expect(try scan("github", "a.html").errors.isEmpty)
        let before = try scratch.read("baseline.json")
        #expect(try program.run(["baseline", "update", "baseline.json", "a.html", "b.html"]).status == 0)
        let after = try scratch.read("baseline.json")
        #expect(!after.contains("train our AI models") && after.split(separator: "\n").count < before.split(separator: "\n").count)
        #expect(try scan("github", "b.html").errors.isEmpty)
        #expect(try program.run(["baseline", "update", "baseline.json", "a.html", "b.html"]).status == 0)
        #expect(try scratch.read("baseline.json") == after)
    }

    @Test("It is the same bytes on every run, a line an entry")
    func bytes() throws {
        let first = try scratch.read("baseline.json")
        #expect(try program.run(["baseline", "write", "baseline.json", "a.html"]).status == 0)
        #expect(try scratch.read("baseline.json") == first)
        #expect(first.split(separator: "\n").count > 3)
    }

    @Test("What is no baseline is an error with a remedy", arguments: ["", "{}", "[]", "{\"schemaVersion\":2,\"entries\":[]}"])
    func broken(text: String) throws {
        try scratch.write("baseline.json", text)
        let run = try scan("text")
        #expect(run.status == 2 && run.errors.contains("baseline"))
    }

    @Test("A baseline that accepts a finding does not accept that it goes")
    func gone() throws {
        try scratch.write("old.html", SamplePolicy.page(extra: right))
        #expect(try program.run(["baseline", "write", "baseline.json", "old.html"]).status == 0)
        #expect(try program.run(["diff", "old.html", "a.html", "--baseline", "baseline.json", "--fail-on", "significant"]).status == 1)
    }
}
