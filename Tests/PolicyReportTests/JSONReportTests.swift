import Foundation
import PolicyModel
import PolicyReport
import Testing

@Suite("JSON report")
struct JSONReportTests {
    static func object(_ json: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    @Test("holds the contract's fields, unknown values as null")
    func contract() throws {
        var page = SamplePage()
        page.heading("Rights")
        page.paragraph("You may object.", links: [("You", "https://example.org/form")])
        page.find("object", .objectionRight, places: 2)
        page.paragraph("An assistant answers.")
        page.find("assistant", .aiFeature)
        let report = try Self.object(render(JSONReport(), [page.scanned()]))
        #expect((report["tool"] as? [String: String])?["name"] == "policy-scan")
        let document = try #require((report["documents"] as? [[String: Any]])?.first)
        #expect(
            Set(document.keys) == [
                "path", "bytes", "sha256", "title", "url", "kind", "language", "effectiveDate", "capture", "captured", "answers", "moreAnswers",
                "findings", "notices",
            ])
        for name in ["sha256", "title", "url", "kind", "language", "effectiveDate", "captured"] { #expect(document[name] is NSNull) }
        let answers = try #require(document["answers"] as? [[String: Any]])
        #expect(answers.map { $0["question"] as? String } == Question.twelve.map(\.rawValue))
        #expect((document["moreAnswers"] as? [[String: Any]])?.count == Question.allCases.count - 12)
        for answer in answers { #expect(Set(answer.keys) == ["question", "status", "sign", "values", "evidence", "items"]) }
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(
            Set(findings[0].keys) == [
                "rule", "concept", "sign", "speaker", "topic", "severity", "quote", "block", "section", "region", "span", "state", "source",
                "occurrences", "links", "fingerprint", "liveLink",
            ])
        #expect(findings[0]["quote"] as? String == "object")
        #expect(findings[0]["block"] as? String == "You may object.")
        #expect(findings[0]["section"] as? [String] == ["Rights"])
        #expect(findings[0]["span"] as? [String: Int] == ["section": 1, "block": 1, "start": 8, "end": 14])
        #expect(findings[0]["occurrences"] as? Int == 2)
        #expect(findings[0]["links"] as? [[String: String]] == [["text": "You", "href": "https://example.org/form"]])
        #expect(findings[1]["topic"] is NSNull)
    }

    @Test("gives hostile text back as it was", arguments: HostileText.all + ["\"\\/\u{8}", "\u{FFFF}\u{10FFFF}", "…“—”"])
    func roundTrip(text: String) throws {
        let report = try Self.object(render(JSONReport(), [HostileText.page(text).scanned()]))
        let document = try #require((report["documents"] as? [[String: Any]])?.first)
        #expect(document["title"] as? String == text)
        let finding = try #require((document["findings"] as? [[String: Any]])?.first)
        #expect(finding["quote"] as? String == "right to object \(text)")
        #expect(finding["block"] as? String == "\(text) right to object \(text)")
    }

    @Test("is JSON for any number of pages", arguments: 0...3)
    func pages(count: Int) throws {
        let pages = (0..<count).map { SamplePage(path: "\($0).html").scanned() }
        let report = try Self.object(render(JSONReport(), pages))
        let paths = (report["documents"] as? [[String: Any]])?.compactMap { $0["path"] as? String }
        #expect(paths == (0..<count).map { "\($0).html" })
    }
}
