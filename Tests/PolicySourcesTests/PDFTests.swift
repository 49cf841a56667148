import Foundation
import PolicyModel
import PolicySources
import Testing

@Suite("PDF documents")
struct PDFTests {
    static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

    /// A document of one page with these lines, and no table of places, which readers make themselves.
    private func document(_ lines: [String]) -> [UInt8] {
        let text = "BT /F1 12 Tf 72 720 Td 14 TL " + lines.map { "(\($0)) Tj T*" }.joined(separator: " ") + " ET"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length \(text.utf8.count)>>stream\n\(text)\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        let body = objects.enumerated().map { "\($0 + 1) 0 obj\($1)endobj\n" }.joined()
        return Array("%PDF-1.4\n\(body)trailer<</Root 1 0 R/Size 6>>\n%%EOF\n".utf8)
    }

    @Test("are read as their text, a paragraph a line", .enabled(if: PDFTests.isInstalled))
    func text() throws {
        let loader = PageLoader(maximumBytes: 100_000, address: "https://e.example/policy.pdf")
        let page = try loader.page("policy.pdf", document(["We use your posts to train", "AI models.", "", "", "You may object."]))
        #expect(String(decoding: page.bytes, as: UTF8.self).split(separator: "\n") == ["We use your posts to train AI models.", "You may object."])
        #expect(page.format == .text && page.url == "https://e.example/policy.pdf" && page.notices.count == 1)
    }

    @Test("that are damaged or say too much are refused", .enabled(if: PDFTests.isInstalled))
    func refused() throws {
        let damaged = #expect(throws: PageError.self) { try PageLoader(maximumBytes: 1_000).page("a", Array("%PDF-1.7 x".utf8)) }
        #expect(damaged?.isOtherFormat == true)
        let long = #expect(throws: PageError.self) { try PageLoader(maximumBytes: 100).page("a", document(Array(repeating: "We use your posts.", count: 20))) }
        #expect(long?.remedy?.contains("--max-bytes") == true)
    }
}
