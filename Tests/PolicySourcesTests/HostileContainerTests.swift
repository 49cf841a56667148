import Foundation
import PolicyModel
import PolicySources
import SeededGenerator
import Testing

/// Containers that were damaged in a thousand ways are read as far as they go, or refused with a reason.
@Suite("Damaged containers")
struct HostileContainerTests {
    private static let html = "<!DOCTYPE html><p>We train AI on posts.<iframe src='cid:a'></iframe>"

    private static func containers() throws -> [(name: String, bytes: [UInt8])] {
        let page = Array(html.utf8)
        let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n\(String(page.count, radix: 16))\r\n\(html)\r\n0\r\n\r\n"
        let warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/\r\nContent-Length: \(http.utf8.count)\r\n\r\n\(http)\r\n\r\n"
        let resource: [String: Any] = ["WebResourceData": Data(page), "WebResourceURL": "https://e.example/", "WebResourceMIMEType": "text/html"]
        let archive: [String: Any] = ["WebMainResource": resource, "WebSubframeArchives": [["WebMainResource": resource]]]
        let message = "MIME-Version: 1.0\nSubject: =?utf-8?q?a?=\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n\(html)\n--b\nContent-Type: text/html\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\nPHA+\n--b--\n"
        let record = "<MAF:originalurl RDF:resource=\"https://e.example/\"/><MAF:archivetime RDF:resource=\"Wed, 26 Jun 2024 00:30:35 +0000\"/>"
        return [
            ("a.warc", Array((warc + warc).utf8)), ("a.mhtml", Array(message.utf8)),
            ("a.webarchive", Array(try PropertyListSerialization.data(fromPropertyList: archive, format: .binary, options: 0))),
            ("a.zip", ZipBuilder.archive([("a.html", page), ("a_files/f.html", page), ("b.warc", Array(warc.utf8))])),
            ("a.maff", ZipBuilder.archive([("1/index.html", page), ("1/index.rdf", Array(record.utf8))])),
        ]
    }

    @Test("never end the program, and are never silently nothing", arguments: 0..<5)
    func damage(index: Int) throws {
        let folder = try TemporaryFolder()
        let (name, whole) = try Self.containers()[index]
        let loader = PageLoader(maximumBytes: 100_000)
        #expect(loader.all(try folder.write(name, whole)).pages.isEmpty == false)
        var chance = SeededGenerator(seed: UInt64(index))
        for _ in 0..<1_000 {
            var bytes = whole
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: bytes.removeLast(Int.random(in: 1..<whole.count, using: &chance))
            case 1: bytes.removeSubrange(Int.random(in: 0..<whole.count / 2, using: &chance)..<Int.random(in: whole.count / 2..<whole.count, using: &chance))
            default:
                for _ in 0..<Int.random(in: 1...6, using: &chance) {
                    bytes[Int.random(in: 0..<bytes.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
                }
            }
            let (pages, problems) = loader.all(try folder.write(name, bytes))
            #expect(!pages.isEmpty || !problems.isEmpty)
            #expect(!problems.contains { $0.problem == "does not end" })
        }
    }

    @Test("of property lists that count without end or go in circles are refused", arguments: [
        [0x0F], [0xDF, 0x13, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0xAF, 0x12, 0x7F, 0xFF, 0xFF, 0xFF], [0xD1, 0, 0], [0x4F, 0x10, 0xFF],
    ] as [[UInt8]])
    func lists(object: [UInt8]) throws {
        var bytes = Array("bplist00".utf8)
        bytes += object
        let table = UInt8(bytes.count)
        bytes.append(8)
        let trailer: [UInt8] = [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, table]
        bytes += trailer
        let list = bytes
        #expect(throws: PageError.self) { try PageLoader(maximumBytes: 1_000).page("a.webarchive", list) }
    }
}
