import Foundation
import PolicyModel
import PolicySources
import Testing

/// More than thirty ways in which containers are damaged or hostile, one by one, with what is read of each and what is said.
@Suite("A list of damaged and hostile containers")
struct DamagedContainersTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        /// How many pages are read.
        var pages = 0
        /// What is said: words of an error, or of a notice on a page that was read.
        var says: String

        var testDescription: String { "\(name): \(says)" }
    }

    private static let html = "<!DOCTYPE html><p>We train AI on posts.</p>"
    private static let page = Array(html.utf8)

    private static func record(_ fields: [String], _ body: String, length: String? = nil) -> String {
        let header = ["WARC/1.0", "WARC-Target-URI: https://e.example/", "Content-Length: \(length ?? String(body.utf8.count))"] + fields
        return header.joined(separator: "\r\n") + "\r\n\r\n\(body)\r\n\r\n"
    }

    private static func response(_ fields: [String], _ body: String) -> String {
        record(["WARC-Type: response"], "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n" + body)
    }

    private static let resource = record(["WARC-Type: resource", "Content-Type: text/html"], html)

    private static func warc(_ name: String, _ text: String, pages: Int = 0, says: String) -> Row {
        Row(name: name + ".warc", bytes: Array(text.utf8), pages: pages, says: says)
    }

    private static func mail(_ name: String, _ text: String, pages: Int = 0, says: String) -> Row {
        Row(name: name + ".mhtml", bytes: Array(("MIME-Version: 1.0\r\n" + text).utf8), pages: pages, says: says)
    }

    private static func list(_ object: [UInt8]) -> [UInt8] {
        let start = Array("bplist00".utf8) + object
        let trailer: [UInt8] = [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(start.count)]
        return [start, [8], trailer].flatMap(\.self)
    }

    private static let zip = ZipBuilder.archive([("a.html", page), ("b.html", page)])

    /// An archive with some bytes of its first header exchanged.
    private static func zip(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = zip
        change(&bytes)
        return bytes
    }

    private static let rows: [Row] = [
        warc("header only", "WARC/1.0\r\n", says: "damaged or cut off"),
        warc("header without end", "WARC/1.0\r\nWARC-Type: response\r\n", says: "damaged or cut off"),
        warc("no length", "WARC/1.0\r\nWARC-Type: resource\r\n\r\n" + html, says: "damaged or cut off"),
        warc("negative length", record(["WARC-Type: resource"], html, length: "-5"), says: "damaged or cut off"),
        warc("length beyond numbers", record(["WARC-Type: resource"], html, length: "99999999999999999999"), says: "damaged or cut off"),
        warc("length beyond the file", record(["WARC-Type: resource", "Content-Type: text/html"], html, length: "90000"), pages: 1, says: "breaks off in this page"),
        warc("length beyond the limit", resource + record(["WARC-Type: resource", "Content-Type: text/html"], html, length: "900000"), pages: 1, says: "larger than"),
        warc("rubbish behind a record", resource + "rubbish\r\n", pages: 1, says: "damaged or cut off after 1 pages"),
        warc("no page", record(["WARC-Type: request"], "GET /"), says: "without a page"),
        warc("unknown compression", response(["Content-Encoding: br"], "\u{1}\u{2}\u{3}"), says: "compressed by br"),
        warc("broken gzip", response(["Content-Encoding: gzip"], "\u{1F}\u{8B}\u{8}x"), pages: 1, says: ""),
        warc("cut by the crawler", record(["WARC-Type: resource", "Content-Type: text/html", "WARC-Truncated: length"], html), pages: 1, says: "did not save all"),
        warc("repeats what is not there", record(["WARC-Type: revisit", "WARC-Refers-To: <urn:x>", "Content-Type: application/http"], "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), says: "refers to an earlier one"),
        mail("no part", "Content-Type: multipart/related; boundary=b\r\n\r\n", says: "without a page"),
        mail("no boundary", "Content-Type: multipart/related\r\n\r\n--b\r\n\r\n" + html, says: "without a page"),
        mail("no end", "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n" + html, pages: 1, says: "breaks off"),
        mail("only an image", "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--", says: "without a page"),
        mail(
            "parts in parts",
            (10..<30).map { "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n" }.joined() + "Content-Type: text/html\r\n\r\n" + html, says: "without a page"),
        mail("rubbish in base64", "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!", pages: 1, says: ""),
        Row(name: "empty.webarchive", bytes: Array("bplist00".utf8), says: "damaged or holds no page"),
        Row(name: "circle.webarchive", bytes: list([0xD1, 0, 0]), says: "damaged or holds no page"),
        Row(name: "endless.webarchive", bytes: list([0xDF, 0x13, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]), says: "damaged or holds no page"),
        Row(name: "no page.webarchive", bytes: list([0x50]), says: "damaged or holds no page"),
        Row(name: "cut.zip", bytes: Array(zip[..<(zip.count - 150)]), pages: 1, says: "damaged"),
        Row(name: "wrong sum.zip", bytes: zip { $0[60] ^= 0xFF }, pages: 1, says: "damaged"),
        Row(name: "encrypted.zip", bytes: zip { bytes in for place in bytes.indices.dropLast(9) where bytes[place...].starts(with: [20, 0, 0, 8]) { bytes[place + 2] = 1 } }, says: "encrypted"),
        Row(name: "unknown method.zip", bytes: zip { bytes in for place in bytes.indices.dropLast(9) where bytes[place...].starts(with: [20, 0, 0, 8]) { bytes[place + 4] = 77 } }, says: "damaged"),
        Row(name: "first header alone.zip", bytes: Array(zip[..<20]), says: "damaged"),
        Row(name: "no page.zip", bytes: ZipBuilder.archive([("a.png", [1])]), says: "without a page"),
        Row(name: "out of the folder.zip", bytes: ZipBuilder.archive([("../../a.html", page), ("/etc/a.html", page), ("a\u{1B}[2J.html", page)]), pages: 3, says: ""),
        Row(name: "large.zip", bytes: ZipBuilder.archive([("a.html", page + Array(repeating: 0x20, count: 100_000))]), says: "larger than"),
        Row(name: "deep.zip", bytes: (0..<7).reduce(zip) { bytes, _ in ZipBuilder.archive([("a.zip", bytes)]) }, says: "packed more than"),
        Row(name: "Word.zip", bytes: ZipBuilder.archive([("[Content_Types].xml", page), ("word/document.xml", page)]), says: "Word document"),
        Row(name: "cut.html.gz", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xB3], says: "damaged or cut off"),
        Row(name: "header.html.gz", bytes: [0x1F, 0x8B], says: "damaged or cut off"),
    ]

    @Test("each is read as far as it goes and says what is wrong", arguments: rows)
    func damage(row: Row) throws {
        let folder = try TemporaryFolder()
        let (pages, problems) = PageLoader(maximumBytes: 100_000).all(try folder.write(row.name, row.bytes))
        let said = problems.map(\.problem) + pages.flatMap(\.notices).map(\.message)
        #expect(pages.count == row.pages, "\(said)")
        #expect(row.says.isEmpty ? said.isEmpty : said.contains { $0.contains(row.says) }, "\(said)")
    }

    @Test("holds at least thirty")
    func count() { #expect(Self.rows.count >= 30 && Set(Self.rows.map(\.name)).count == Self.rows.count) }
}
