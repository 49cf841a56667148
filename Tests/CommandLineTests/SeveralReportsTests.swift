import Foundation
import Testing

/// Several reports of one run.
@Suite("Several reports")
struct SeveralReportsTests {
    private static let page = Program.fixtures + "/objection-form.html"

    @Test("Each output belongs to the form before it; one form is printed")
    func pairs() throws {
        let scratch = try ScratchFolder()
        let program = Program(folder: scratch.path)
        let run = try program.run(
            ["--format", "sarif", "--output", "a.sarif", "-f", "markdown", "-o", "b.md", "--format=csv", Self.page, "--format", "json", "--output=c.json"])
        #expect(run.status == 0 && run.errors.isEmpty)
        for (form, text) in [("csv", run.output), ("sarif", try scratch.read("a.sarif")), ("markdown", try scratch.read("b.md")), ("json", try scratch.read("c.json"))] {
            #expect(try text == program.run(["scan", "--format", form, Self.page]).output)
        }
    }

    @Test("A comparison, too")
    func ofComparison() throws {
        let scratch = try ScratchFolder()
        let program = Program(folder: scratch.path)
        let pages = [Program.fixtures + "/diff/policy.html", Program.fixtures + "/diff/removed-right.html"]
        let run = try program.run(["diff"] + pages + ["--format", "json", "--output", "a.json", "--format", "text"])
        #expect(try run.output == program.run(["diff"] + pages).output)
        #expect(try scratch.read("a.json") == program.run(["diff", "--format", "json"] + pages).output)
    }

    @Test("What cannot be meant is an error", arguments: [
        ["--format", "json", "--format", "text"], ["--format", "json", "--output", "-", "--format", "text"],
        ["--output", "a", "--format", "json", "--format", "text"], ["--format", "json", "--output", "a", "--output", "b", "--format", "text"],
        ["--format", "json", "--output", "a", "--output", "b"], ["--format", "json", "--output", "a", "--format", "text", "--output", "a"],
    ])
    func errors(arguments: [String]) throws {
        let scratch = try ScratchFolder()
        let run = try Program(folder: scratch.path).run(["scan", Self.page] + arguments)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.contains("\0"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test("Order does not matter to a single form")
    func single() throws {
        let scratch = try ScratchFolder()
        #expect(try Program(folder: scratch.path).run(["--output", "a.json", Self.page, "--format", "json"]).status == 0)
        #expect(try scratch.read("a.json").hasPrefix("{"))
    }
}
