import PolicyExtraction
import PolicyHTML
import PolicyModel
import Testing

/// Where words stand in the file as saved.
@Suite struct SourceTests {
    private static func page(_ bytes: [UInt8], _ format: PageFormat = .html) -> PolicyDocument {
        DocumentExtractor().extract(PageReader().read(SavedPage(path: "page", bytes: bytes, format: format)), path: "page")
    }

    static let cases: [(html: String, source: String)] = [
        ("<p>One two</p>", "One two"),
        ("<p> One\n  <b>two</b> </p>", "One\n  <b>two"),
        ("<p>Caf&eacute; &amp; t&eacute;</p>", "Caf&eacute; &amp; t&eacute;"),
        ("<p>Ça <!-- x -->va</p>", "Ça <!-- x -->va"),
    ]

    @Test(arguments: cases)
    func `a block's words are found in the file`(_ html: String, _ source: String) throws {
        for before in ["", "<h1>Title</h1>\n\u{FEFF}", "<a href='/a?b=1&amp;c=&eacute;'>é</a>\n"] {
            let bytes = Array((before + html).utf8)
            let document = Self.page(bytes)
            let place = try #require(document.filePlace(of: document.blocks.count - 1))
            #expect(String(decoding: bytes[place.offset..<place.offset + place.length], as: UTF8.self) == source)
            #expect(place.line == (before.isEmpty ? 1 : 2))
        }
    }

    @Test func `places are those of the bytes that were saved`() throws {
        let latin = Array("<meta charset=iso-8859-1><p>Caf".utf8) + [0xE9] + Array("</p>\n<p>".utf8) + [0xE9] + Array(" deux</p>".utf8)
        let document = Self.page(latin)
        let place = try #require(document.filePlace(of: 1))
        #expect(Array(latin[place.offset..<place.offset + place.length]) == [0xE9] + Array(" deux".utf8))
        #expect((place.line, place.column) == (2, 4))
        #expect(document.bytes == latin.count)
        #expect(Self.page(Array("abc".utf8), .text).sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    static let records: [(comment: String, captured: String?, url: String?)] = [
        ("<!-- saved from url=(0022)https://a.example/policy -->", nil, "https://a.example/policy"),
        ("<!--\n Page saved with SingleFile \n url: https://a.example/policy \n saved date: Wed Jun 26 2024 02:30:35 GMT+0200 (Central European Summer Time)\n-->", "2024-06-26T00:30:35Z", "https://a.example/policy"),
        ("<!-- Mirrored from a.example/policy by HTTrack Website Copier/3.x [XR&CO'2014], Wed, 26 Jun 2024 00:30:35 GMT -->", "2024-06-26T00:30:35Z", "https://a.example/policy"),
        ("<!-- FILE ARCHIVED ON 00:30:35 Jun 26, 2024 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 01:00:00 Jul 1, 2024. -->", "2024-06-26T00:30:35Z", nil),
    ]

    @Test(arguments: records)
    func `what the save recorded of itself is kept`(_ comment: String, _ captured: String?, _ url: String?) {
        let document = document("<html>\(comment)<p>One</p></html>")
        #expect(document.captured == captured)
        #expect(document.url == url)
    }
}
