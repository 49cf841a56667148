import Foundation
import Testing

@Suite("Containers on the command line")
struct ContainerTests {
    let folder: ScratchFolder
    let program: Program

    init() throws {
        folder = try ScratchFolder()
        program = Program(folder: folder.path)
    }

    private func record(_ body: String, _ date: String, _ address: String = "https://e.example/privacy") -> String {
        let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(body)"
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nWARC-Date: \(date)\r\nContent-Type: application/http\r\n"
            + "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    private func paths(_ output: String) throws -> [String] {
        struct Line: Decodable { var path: String }
        return try output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).path }
    }

    @Test("bring each page of theirs, in order, with one job or many", arguments: ["1", "2"])
    func pages(jobs: String) throws {
        let dates = (1...9).map { "2024-06-0\($0)T00:00:00Z" }
        try folder.write("a/x.warc", dates.map { record(SamplePack.page, $0) }.joined() + "WARC/1.0\r\nbroken")
        try folder.write("a/y.html", SamplePack.page)
        let run = try program.run(["a", "--format", "jsonl", "--jobs", jobs])
        #expect(run.status == 2 && run.errors.contains("damaged or cut off after 9 pages"))
        let names = (1...9).map { "a/x.warc!/2024060\($0)000000/https://e.example/privacy" }
        #expect(try paths(run.output) == names + ["a/x.warc", "a/y.html"])
        let one = try program.run([names[3], "--format", "json", "--jobs", jobs])
        #expect(one.status == 0 && one.output.contains("\"captured\":\"2024-06-04T00:00:00Z\"") && one.output.contains("\"url\":\"https://e.example/privacy\""))
        try folder.write("a/x.jsonl", String(run.output.prefix(run.output.count / 2)))
        _ = try program.run(["a", "--format", "jsonl", "--exclude", "*.jsonl", "--resume", "a/x.jsonl"])
        #expect(try folder.read("a/x.jsonl") == run.output)
    }

    @Test("are compared, and told as a history by the times in them, alone and among files")
    func captures() throws {
        let (old, new) = (SamplePack.page, SamplePack.page + "<p>We also use your messages to train our AI models.</p>")
        try folder.write("page.warc", record(new, "2024-06-03T00:00:00Z") + record(old, "2024-06-01T00:00:00Z") + record(old, "2024-06-02T00:00:00Z", "http://e.example/privacy/"))
        let history = try program.run(["history", "page.warc", "--format", "json"])
        #expect(history.status == 0)
        #expect(history.output.contains("\"captured\":\"2024-06-01T00:00:00Z\"") && history.output.contains("\"kind\":\"changed\""))
        try folder.write("mixed/page.warc", record(old, "2024-06-01T00:00:00Z") + record(new, "2024-06-05T00:00:00Z"))
        try folder.write("mixed/2024-06-03.html", old)
        try folder.write("mixed/saved.mhtml", "MIME-Version: 1.0\nDate: Tue, 4 Jun 2024 00:00:00 +0000\nContent-Type: text/html\n\n\(old)")
        try folder.write("mixed/single.html", "<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://e.example/privacy \n saved date: Sun Jun 02 2024 00:00:00 GMT+0000\n-->" + old)
        let mixed = try program.run(["history", "mixed", "--format", "json"])
        struct Report: Decodable {
            struct Snapshot: Decodable { var captured: String }
            var snapshots: [Snapshot]
        }
        let captured = try JSONDecoder().decode(Report.self, from: Data(mixed.output.utf8)).snapshots.map { String($0.captured.prefix(10)) }
        #expect(captured == (1...5).map { "2024-06-0\($0)" })
        try folder.write("two.warc", record(old, "2024-06-01T00:00:00Z") + record(old, "2024-06-02T00:00:00Z", "https://e.example/terms"))
        let several = try program.run(["history", "two.warc"])
        #expect(several.status == 2 && several.errors.contains("--url"))
        #expect(try program.run(["history", "two.warc", "--url", "http://e.example/terms/"]).status == 0)
        let names = ["20240601000000", "20240605000000"].map { "mixed/page.warc!/\($0)/https://e.example/privacy" }
        let difference = try program.run(["diff", "mixed/single.html", names[1]])
        #expect(difference.status == 0 && difference.output.contains("messages"))
    }

    @Test("show what stands in frames: of a frameset beside it, and of a crawl behind the page")
    func frames() throws {
        try folder.write("f.html", "<html><frameset cols=50%,*><frame src='f_files/menu.html' /><frame src=f_files/text.html><noframes>None</noframes></frameset>")
        try folder.write("f_files/menu.html", "<p>Menu")
        try folder.write("f_files/text.html", SamplePack.page)
        let set = try program.run(["outline", "f.html", "--format", "json"])
        #expect(set.output.contains("\"Menu\"") && !set.output.contains("None"))
        let page = "<html><h1>Privacy policy</h1><p>\(String(repeating: "We collect data. ", count: 20))<iframe src=\"text?a=1&amp;b\"></iframe><p>After"
        let day = "2024-06-01T00:00:00Z"
        try folder.write("f.warc", record(page, day) + record("<html><p>We train AI on your posts.", day, "https://e.example/text?a=1&b"))
        let crawl = try program.run(["f.warc", "--format", "json"])
        #expect(crawl.status == 0 && crawl.output.contains("We train AI on your posts") && crawl.output.components(separatedBy: "\"sha256\"").count == 2)
    }

    @Test("saved complete are one document with its frames, in a folder and alone")
    func complete() throws {
        try folder.write("s/Policy.html", "<html><h1>Privacy policy</h1><p>\(String(repeating: "We collect data. ", count: 20))<iframe src=\"./Policy_files/saved_resource.html\"></iframe>")
        try folder.write("s/Policy_files/saved_resource.html", "<html><p>We train AI on your posts.")
        try folder.write("s/Policy_files/ad.html", "<html><p>Buy now")
        let run = try program.run(["outline", "s", "--format", "json"])
        #expect(run.output.contains("We train AI on your posts.") && !run.output.contains("Buy now"))
        #expect(run.output.components(separatedBy: "\"sha256\"").count == 2)
    }
}
