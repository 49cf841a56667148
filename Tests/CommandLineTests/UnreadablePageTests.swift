import Foundation
import Testing

/// What cannot be read stands in every JSON form, which stays whole.
@Suite("Pages that cannot be read")
struct UnreadablePageTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
        try folder.write("page.html", SamplePack.page)
        try folder.write("mixed/2024-01-01.html", SamplePack.page)
        try folder.write("mixed/2024-02-01.html", "%PDF-1.7")
        try folder.write("other/2024-01-01.html", SamplePack.page)
        try folder.write("binary.pdf", "%PDF-1.7")
    }

    private struct Report: Decodable {
        struct Failure: Decodable {
            var path: String
            var reason: String
        }

        var errors: [Failure]
    }

    @Test("stand in `errors`", arguments: [
        ("missing.html --format json", ["missing.html"]), ("page.html binary.pdf --format json", ["binary.pdf"]),
        ("--format json page.html missing.html", ["missing.html"]), ("outline page.html binary.pdf --format json", ["binary.pdf"]),
        ("mixed --format json", ["mixed/2024-02-01.html"]), ("history mixed --format json", ["mixed/2024-02-01.html"]),
        ("history nowhere --format json", ["nowhere"]), ("diff mixed other --format json", ["mixed/2024-02-01.html"]),
        ("diff page.html binary.pdf --format json", ["binary.pdf"]), ("diff missing.html page.html --format json", ["missing.html"]),
        ("page.html --format json", []), ("diff page.html page.html --format json", []), ("history other --format json", []),
    ] as [(String, [String])])
    func errors(arguments: String, paths: [String]) throws {
        let run = try program.run(arguments.split(separator: " ").map(String.init))
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.errors.map(\.path) == paths)
        #expect(report.errors.allSatisfy { !$0.reason.isEmpty })
        #expect(run.status == (paths.isEmpty ? 0 : 2))
        for path in paths { #expect(run.errors.contains(path)) }
    }

    @Test("because nobody writes to them are told of and not waited for", arguments: ["pipe.html", "outline pipe.html", "diff pipe.html page.html", "history --git pipe.html -- x", "page.html --rules pipe.html"])
    func pipe(arguments: String) throws {
        try #require(unsafe mkfifo(folder.path + "/pipe.html", 0o600) == 0)
        let run = try program.run(arguments.split(separator: " ").map(String.init), seconds: 10)
        #expect(run.status == 2)
        #expect(run.errors.contains("pipe.html"))
    }

    @Test("are passed over in folders where they are pipes or lead elsewhere, with a notice")
    func folders() throws {
        try #require(unsafe mkfifo(folder.path + "/other/pipe.html", 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/other/env.html", withDestinationPath: "/proc/self/environ")
        let run = try program.run(["other", "--format", "json"], seconds: 10)
        #expect(run.status == 0)
        #expect(run.errors.contains("pipes, sockets and devices in it were passed over: 1"))
        #expect(run.errors.contains("links in it to files elsewhere were not followed (--follow-links does): 1"))
        #expect(!run.output.contains("SWIFT_BACKTRACE"))
        let all = try program.run(["other", "--format", "json", "--follow-links"], seconds: 10)
        #expect(all.output.contains("env.html"))
    }

    @Test("for their size alone are read under any bound")
    func bounds() throws {
        let run = try program.run(["page.html", "--max-depth", String(Int.max), "--max-nodes", String(Int.max), "--max-bytes", String(Int.max)])
        #expect(run.status == 0)
    }
}
