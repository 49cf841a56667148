import PolicyModel
import PolicySources
import Testing

@Suite("Pages in web archives (WARC)")
struct WARCTests {
    private let loader = PageLoader(maximumBytes: 100_000)
    private static let html = "<!DOCTYPE html><title>Privacy</title><p>We train AI on posts."

    /// A record with what belongs in every header.
    private static func record(_ type: String, _ address: String, _ fields: [String], _ block: String) -> String {
        let header = ["WARC/1.0", "WARC-Type: \(type)", "WARC-Target-URI: \(address)", "WARC-Date: 2024-06-26T00:30:35Z", "Content-Length: \(block.utf8.count)"]
        return (header + fields).joined(separator: "\r\n") + "\r\n\r\n\(block)\r\n\r\n"
    }

    private static func response(_ status: String = "200 OK", _ fields: [String] = ["Content-Type: text/html"], _ body: String = html) -> String {
        "HTTP/1.1 \(status)\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n" + body
    }

    private func read(_ text: String) throws -> (pages: [SavedPage], problems: [PageError]) { try read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) throws -> (pages: [SavedPage], problems: [PageError]) {
        let folder = try TemporaryFolder()
        return loader.all(try folder.write("a.warc", bytes))
    }

    @Test("are the HTML responses, with address and time")
    func responses() throws {
        let http = ["Content-Type: application/http; msgtype=response"]
        let archive = [
            Self.record("warcinfo", "", ["Content-Type: application/warc-fields"], "software: x\r\n"),
            Self.record("request", "https://e.example/privacy", http, "GET / HTTP/1.1\r\n\r\n"),
            Self.record("response", "https://e.example/privacy", http, Self.response("200 OK", ["Content-Type: text/html; charset=\"windows-1252\""])),
            Self.record("response", "https://e.example/old", http, Self.response("301 Moved")),
            Self.record("response", "https://e.example/a.png", http, Self.response("200 OK", ["Content-Type: image/png"], "x")),
            Self.record("response", "<https://e.example/gone>", http, Self.response("404 Not Found")),
            Self.record("resource", "https://e.example/r", ["Content-Type: text/html"], Self.html),
            Self.record("response", "https://e.example/bare", http, Self.response("200 OK", [])),
        ]
        let (pages, problems) = try read(archive.joined())
        #expect(pages.map(\.url) == ["privacy", "gone", "r", "bare"].map { "https://e.example/" + $0 })
        #expect(pages.allSatisfy { $0.bytes == Array(Self.html.utf8) && $0.captured == "2024-06-26T00:30:35Z" && $0.format == .html && !$0.isFile })
        #expect(pages[0].charset == "windows-1252")
        #expect(pages[0].path.hasSuffix("a.warc!/20240626003035/https://e.example/privacy"))
        #expect(problems.isEmpty)
    }

    @Test("are as a browser takes them: chunks joined, compression undone, where they are there at all", arguments: [
        (["Transfer-Encoding: chunked"], "a\r\n<!DOCTYPE \r\n37;x=y\r\nhtml><title>Privacy</title><p>We train AI on posts.</p>\r\n0\r\n\r\n", html + "</p>"),
        (["Transfer-Encoding: chunked"], html, html), (["Content-Encoding: gzip"], html, html), (["Content-Encoding: br"], html, html),
        (["Content-Encoding: identity, deflate"], html, html),
    ] as [([String], String, String)])
    func encodings(fields: [String], body: String, expected: String) throws {
        let block = Self.response("200 OK", ["Content-Type: text/html"] + fields, body)
        let (pages, _) = try read(Self.record("response", "https://e.example/", ["Content-Type: application/http"], block))
        #expect(pages.map { String(decoding: $0.bytes, as: UTF8.self) } == [expected])
    }

    @Test("are decompressed, record by record or whole, and refused where nothing here can", arguments: ["gzip", "br"])
    func compressed(coding: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("body", Self.html.utf8)
        try folder.shell("gzip -n body")
        let body = try FileBytes.read(folder.path + "/body.gz", atMost: 1_000)
        let header = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(coding)\r\n\r\n".utf8)
        let start = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/\r\nContent-Type: application/http\r\n"
        var record = Array("\(start)Content-Length: \(header.count + body.count)\r\n\r\n".utf8)
        record += header
        record += body
        record += Array("\r\n\r\n".utf8)
        try folder.write("a.warc", record)
        try folder.shell("gzip -kn a.warc; cat a.warc.gz a.warc.gz > b; cat a.warc a.warc | gzip > c.warc.gz")
        for (name, count) in [("a.warc", 1), ("a.warc.gz", 1), ("b", 2), ("c.warc.gz", 2)] {
            let (pages, problems) = loader.all(folder.path + "/" + name)
            #expect(pages.count == (coding == "gzip" ? count : 0) && pages.allSatisfy { $0.bytes == Array(Self.html.utf8) })
            if coding == "br" { #expect(problems.first?.problem == "is compressed by br, which is not read") }
        }
    }

    @Test("that were there again are what an earlier record holds")
    func revisits() throws {
        let http = ["Content-Type: application/http"]
        let named = http + ["WARC-Payload-Digest: sha1:A", "WARC-Record-ID: <urn:1>"]
        let archive = [
            Self.record("response", "https://e.example/", named, Self.response()),
            Self.record("revisit", "https://e.example/2", http + ["WARC-Payload-Digest: sha1:A"], Self.response("200 OK", ["Content-Type: text/html"], "")),
            Self.record("revisit", "https://e.example/", ["WARC-Refers-To: <urn:1>"], ""),
            Self.record("revisit", "https://e.example/", http + ["WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified"], "HTTP/1.1 304 Not Modified\r\n\r\n"),
            Self.record("revisit", "https://e.example/3", http + ["WARC-Payload-Digest: sha1:B"], Self.response()),
            Self.record("revisit", "https://e.example/a.png", http + ["WARC-Payload-Digest: sha1:C"], "HTTP/1.1 304 Not Modified\r\n\r\n"),
        ]
        let (pages, problems) = try read(archive.joined())
        #expect(pages.count == 4 && pages.allSatisfy { $0.bytes == Array(Self.html.utf8) })
        #expect(problems.map(\.path).map { $0.suffix(19) } == ["https://e.example/3"])
    }

    @Test("that the archive breaks off in, or the crawler cut, say so; what comes before is read")
    func cutOff() throws {
        let whole = Self.record("response", "https://e.example/", ["Content-Type: application/http"], Self.response())
        let (pages, problems) = try read(whole + String(whole.dropLast(20)))
        #expect(pages.count == 2 && pages[0].notices.isEmpty && pages[1].notices.map(\.kind) == [.limit])
        #expect(problems.map(\.problem) == ["is damaged or cut off after 2 pages, which were read"])
        let cut = Self.record("response", "https://e.example/", ["Content-Type: application/http", "WARC-Truncated: length"], Self.response())
        #expect(try read(cut).pages.first?.notices.count == 1)
        for text in ["WARC/1.0\r\n", "WARC/1.0\r\nContent-Length: -1\r\n\r\n", "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n"] {
            #expect(try read(text).problems.count == 1)
        }
        #expect(try read(Self.record("request", "https://e.example/", [], "x")).problems.first?.isOtherFormat == true)
    }

    @Test("are no more and no larger than they may be")
    func bounds() throws {
        let http = ["Content-Type: application/http"]
        let large = Self.record("response", "https://e.example/l", http, Self.response("200 OK", ["Content-Type: text/html"], String(repeating: "x", count: 200_000)))
        let small = Self.record("response", "https://e.example/s", http, Self.response())
        let (pages, problems) = try read(large + small)
        #expect(pages.count == 1 && problems.first?.remedy?.contains("--max-bytes") == true)
        var few = loader
        few.maximumPages = 1
        let folder = try TemporaryFolder()
        let bounded = few.all(try folder.write("a.warc", (small + small).utf8))
        #expect(bounded.pages.count == 1 && bounded.problems.first?.remedy?.contains("--max-files") == true)
        try folder.shell("(head -c 300000000 /dev/zero | tr '\\0' '\\n' | sed '1s|^|WARC/1.0|') | gzip -9 > bomb.warc.gz")
        #expect(loader.all(folder.path + "/bomb.warc.gz").problems.count == 1)
    }
}
