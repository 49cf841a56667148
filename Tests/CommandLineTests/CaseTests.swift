import Foundation
import Testing

@Suite("Cases of wrong answers")
struct CaseTests {
    private struct Case: Decodable {
        struct Expectation: Decodable {
            var answer: String
            var status: [String]
            var include: [[String]]
        }

        var inputs: [String: String]
        var run: [String]
        var expect: [Expectation]
    }

    private struct Report: Decodable {
        struct Document: Decodable { var answers: [Answer] }
        struct Answer: Decodable {
            var question: String
            var status: String?
            var values: [String]
        }

        var documents: [Document]
    }

    private func answer(_ program: Program, _ page: String, _ question: String) throws -> Report.Answer {
        let output = try program.run([page, "--format", "json"]).output
        let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
        return try #require(report.documents.first?.answers.first { $0.question == question })
    }

    @Test("are pages that answer the same, and far smaller ones", arguments: ["ai-training.use", "objection.how", "responsible", "places"])
    func cuts(question: String) throws {
        let folder = try ScratchFolder()
        let program = Program(folder: folder.path)
        let page = Program.fixtures + "/meta-printable-eu.html"
        let run = try program.run(["case", page, "--question", question])
        #expect(run.status == 0)
        let found = try JSONDecoder().decode(Case.self, from: Data(run.output.utf8))
        let html = try #require(found.inputs["page.html"])
        #expect(html.utf8.count < (try Data(contentsOf: URL(filePath: page)).count))
        try folder.write("page.html", html)
        let (before, after) = (try answer(program, page, question), try answer(program, "page.html", question))
        #expect(before.values == after.values && before.status == after.status)
        #expect(found.run == ["scan", "page.html"] && found.expect.map(\.answer) == [question])
        #expect(found.expect[0].status == [before.status].compactMap(\.self) && found.expect[0].include == before.values.map { [$0] })
    }

    @Test("hold the passage that was overlooked, escaped, and say when there is none")
    func keep() throws {
        let folder = try ScratchFolder()
        let program = Program(folder: folder.path)
        try folder.write("p.html", "<html lang=en><title>P</title><h1>Privacy policy</h1><p>We collect your data.</p><h2>Odd</h2><ul><li>Odd words &lt;b&gt; <a href='https://e.example/?a&amp;b'>here</a></ul><p>\(String(repeating: "We share personal data. ", count: 30))</p>")
        let run = try program.run(["case", "p.html", "--question", "ai-training.use", "--keep", "odd WORDS", "-o", "case.json"])
        #expect(run.status == 0 && run.output.isEmpty)
        let html = try #require(try JSONDecoder().decode(Case.self, from: Data(folder.read("case.json").utf8)).inputs["page.html"])
        #expect(html.contains("<li>Odd words &lt;b&gt; <a href=\"https://e.example/?a&amp;b\">here</a></li>"))
        #expect(html.contains("<h2>Odd</h2>") && html.contains("<h1>Privacy policy</h1>") && !html.contains("We share"))
        let none = try program.run(["case", "p.html", "--question", "ai-training.use", "--keep", "no such"])
        #expect(none.status == 2 && none.errors.contains("holds no passage with \"no such\""))
        #expect(try program.run(["case", "missing.html", "--question", "products"]).status == 2)
    }
}
