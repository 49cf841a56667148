import Foundation
import Testing

@Suite("Many pages")
struct ManyPagesTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        for name in ["a.html", "b.html", "old-c.html", "sub/draft.html"] { try folder.write("pages/\(name)", SamplePack.page) }
        try folder.write("pages/bad.html", "%PDF-1.7")
    }

    private struct Line: Decodable {
        var path: String
        var reason: String?
        var answers: [Answer]?

        struct Answer: Decodable { var question: String }
    }

    private func lines(_ output: String) throws -> [Line] {
        try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test("are an object a line, in order, the unreadable too", arguments: [[], ["--jobs", "1"], ["--jobs", "3"]])
    func jsonl(jobs: [String]) throws {
        let run = try program.run(["pages", "missing.html", "--format", "jsonl"] + jobs)
        let lines = try lines(run.output)
        // What cannot be found is known before the first page is read.
        #expect(lines.map(\.path) == ["missing.html", "pages/a.html", "pages/b.html", "pages/bad.html", "pages/old-c.html", "pages/sub/draft.html"])
        #expect(lines.filter { $0.reason != nil }.map(\.path) == ["missing.html", "pages/bad.html"])
        #expect(lines.allSatisfy { $0.reason != nil || ($0.answers?.count ?? 0) == 12 })
        #expect(run.status == 2)
    }

    @Test("are a row a page and answer, and no cell a formula")
    func csv() throws {
        try folder.write("=cmd.html", SamplePack.page)
        let run = try program.run(["=cmd.html", "-f", "csv"])
        let rows = run.output.split(separator: "\r\n", omittingEmptySubsequences: true)
        #expect(rows.first == "path,url,captured,language,question,status,sign,values,quote")
        #expect(rows.count == 13)
        #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("'=cmd.html,") })
    }

    @Test("come from lists, one a line or with NULs, and from pipes", arguments: ["pages/a.html\npages/b.html\r\n", "pages/a.html\0pages/b.html\0"])
    func lists(list: String) throws {
        try folder.write("list", list)
        for (arguments, input) in [(["--files-from", "list"], ""), (["--files-from", "-"], list)] {
            let run = try program.run(arguments + ["--format", "jsonl"], input: Data(input.utf8))
            #expect(try lines(run.output).map(\.path) == ["pages/a.html", "pages/b.html"])
        }
        let piped = try program.run(["--format", "jsonl"], input: Data(SamplePack.page.utf8))
        #expect(try lines(piped.output).map(\.path) == ["-"])
    }

    @Test("of a folder leave out what is not wanted")
    func exclude() throws {
        let run = try program.run(["pages", "--format", "jsonl", "--exclude", "old*", "--exclude", "*/draft.html", "--exclude", "bad.html"])
        #expect(try lines(run.output).map(\.path) == ["pages/a.html", "pages/b.html"])
    }

    @Test("end with totals where these are asked for, and are quiet where that is")
    func totals() throws {
        try folder.write("pages/data.json", "{}")
        let run = try program.run(["pages", "--totals"])
        #expect(run.errors.contains("pages read: 4; unreadable: 1; failed captures: 0"))
        let quiet = try program.run(["pages", "--quiet"])
        #expect(quiet.errors.split(separator: "\n").allSatisfy { $0.contains("bad.html") || $0.hasPrefix("  ") })
    }

    @Test("get advice where they are no files", arguments: [
        ("scna pages", "did you mean scan?"), ("https://www.facebook.com/privacy/policy", "save the page in a browser"),
        ("pages --jobs 0", "--jobs must be at least 1"), ("pages/a.html --captured yesterday", "--captured needs a day"),
    ])
    func advice(arguments: String, advice: String) throws {
        let run = try program.run(arguments.split(separator: " ").map(String.init))
        #expect(run.status == 2)
        #expect(run.errors.contains(advice))
    }

    @Test("are given the address and the time that their files do not hold")
    func provenance() throws {
        let run = try program.run([
            "pages/a.html", "-f", "csv", "--url", "https://e.example/privacy", "--captured", "2024-06-26", "-o", "answers.csv",
        ])
        #expect(run.status == 0)
        #expect(try folder.read("answers.csv").contains("pages/a.html,https://e.example/privacy,2024-06-26,"))
    }
}
