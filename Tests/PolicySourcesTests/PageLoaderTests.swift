import Foundation
import PolicyModel
import PolicySources
import Testing

@Suite("Loading pages")
struct PageLoaderTests {
    let loader = PageLoader(maximumBytes: 100)

    @Test("leaves the bytes as they are", arguments: [[], [0], Array(0...99)] as [[UInt8]])
    func bytes(bytes: [UInt8]) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("page.html", bytes)
        #expect(try loader.load(.file(path)) == SavedPage(path: path, bytes: bytes, format: bytes.contains(UInt8(ascii: "<")) ? .html : .text))
    }

    @Test("decides the format by content, then by name, unless it is told", arguments: [
        ("a.md", "# A", nil, PageFormat.markdown), ("a.php", "<html>", nil, .html), ("policy", "Words.", nil, .text),
        ("a.md", "x", .html, .html), ("a.pdf", "%PDF-1", .text, .text),
    ] as [(String, String, PageFormat?, PageFormat)])
    func format(name: String, text: String, wanted: PageFormat?, expected: PageFormat) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, text.utf8)
        #expect(try PageLoader(maximumBytes: 100, format: wanted).load(.file(path)).format == expected)
    }

    @Test("refuses what is too large, and names the limit and the option")
    func size() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("page.html", [UInt8](repeating: 65, count: 101))
        let error = #expect(throws: PageError.self) { try loader.load(.file(path)) }
        #expect(error?.problem.contains("100 bytes") == true)
        #expect(error?.remedy?.contains("--max-bytes") == true)
    }

    @Test("measures the file that a link leads to, and reads no endless device")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("page.html", [UInt8](repeating: 65, count: 101))
        try folder.link("link.html", to: "page.html")
        try folder.link("zero.html", to: "/dev/zero")
        #expect(throws: PageError.self) { try loader.load(.file(folder.path + "/link.html")) }
        let error = #expect(throws: PageError.self) { try loader.load(.file(folder.path + "/zero.html")) }
        #expect(error?.problem == "is a device, not a file")
    }

    @Test("waits for no pipe, and reads one that somebody writes to")
    func pipes() throws {
        let folder = try TemporaryFolder()
        try folder.shell("mkfifo pipe.html")
        let path = folder.path + "/pipe.html"
        let error = #expect(throws: PageError.self) { try loader.load(.file(path)) }
        #expect(error?.problem == "is a pipe that nothing is written to")
    }

    @Test("refuses what is no page and says what it is")
    func kind() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("policy.pdf", "%PDF-1.7".utf8)
        let error = #expect(throws: PageError.self) { try loader.load(.file(path)) }
        #expect(error?.path == path)
        #expect(error?.problem.hasPrefix("is a PDF document") == true)
        #expect(error?.remedy?.contains("HTML") == true)
        #expect(error?.isOtherFormat == true)
    }

    @Test("believes the first bytes of a PDF, an image or a compressed file more than its name", arguments: [
        [UInt8]("%PDF-1.7".utf8), [0x89, 0x50, 0x4E, 0x47], [0x42, 0x5A, 0x68],
    ], ["page.html", "page.md", "page.txt"])
    func disguise(bytes: [UInt8], name: String) throws {
        #expect(throws: PageError.self) { try loader.page(name, bytes) }
        #expect(try PageLoader(maximumBytes: 100, format: .html).page(name, bytes).format == .html)
    }

    @Test("says that a file is missing or a folder")
    func missing() throws {
        let folder = try TemporaryFolder()
        #expect(throws: PageError.self) { try loader.load(.file(folder.path + "/none.html")) }
        #expect(throws: PageError.self) { try loader.load(.file(folder.path)) }
    }
}
