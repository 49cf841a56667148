import Foundation
import PolicyModel
import PolicySources
import Testing

@Suite("Pages in Safari's web archives")
struct WebArchiveTests {
    private let loader = PageLoader(maximumBytes: 100_000)

    private func resource(_ html: String, _ address: String, _ type: String = "text/html") -> [String: Any] {
        [
            "WebResourceData": Data(html.utf8), "WebResourceURL": address, "WebResourceMIMEType": type, "WebResourceTextEncodingName": "UTF-8",
            "WebResourceFrameName": "",
        ]
    }

    private func bytes(_ archive: [String: Any]) throws -> [UInt8] {
        Array(try PropertyListSerialization.data(fromPropertyList: archive, format: .binary, options: 0))
    }

    @Test("are read with their address, encoding and frames, whatever the user says of the format", arguments: [PageFormat?.none, .html])
    func archive(format: PageFormat?) throws {
        let frame: [String: Any] = ["WebMainResource": resource("<p>Frame", "https://e.example/frame.html")]
        let html = "<!DOCTYPE html><p>" + String(repeating: "We train AI on posts. ", count: 50) + "<iframe src=/frame.html></iframe>"
        let archive: [String: Any] = [
            "WebMainResource": resource(html, "https://e.example/privacy"), "WebSubframeArchives": [frame],
            "WebSubresources": [resource("x", "https://e.example/é.png", "image/png")],
        ]
        let page = try PageLoader(maximumBytes: 100_000, format: format).page("a.webarchive", bytes(archive))
        #expect(page.bytes == Array(html.utf8))
        #expect(page.url == "https://e.example/privacy" && page.charset == "UTF-8" && page.format == .html && !page.isFile)
        #expect(page.frames == [SavedFrame(address: "https://e.example/frame.html", bytes: Array("<p>Frame".utf8), charset: "UTF-8")])
    }

    @Test("that are none are refused")
    func others() throws {
        for list in [["a": 1], ["WebMainResource": "x"], ["WebMainResource": resource("x", "https://e.example/a.png", "image/png")]] as [[String: Any]] {
            let error = #expect(throws: PageError.self) { try loader.page("a.webarchive", bytes(list)) }
            #expect(error?.problem.contains("property list") == true)
        }
        #expect(throws: PageError.self) { try loader.page("a.html", Array("bplist00".utf8)) }
    }
}
