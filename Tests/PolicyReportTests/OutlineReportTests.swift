import Foundation
import PolicyModel
import PolicyReport
import Testing

@Suite("Outline")
struct OutlineReportTests {
    static func document() throws -> PolicyDocument {
        var page = SamplePage()
        page.document.title = "Privacy Policy"
        page.document.language = "en"
        page.paragraph("We are changing our terms.", region: .banner, links: [("We", "https://example.org/form")])
        page.heading("Use")
        page.paragraph("We use:")
        page.paragraph("posts", kind: .listItem)
        page.document.blocks[3].level = 1
        page.document.blocks[3].intro = 2
        page.paragraph("Train AI", kind: .tableCell)
        page.document.blocks[4].headers = [1, 2]
        page.document.dates = [
            DateStatement(
                kind: .effective, date: try #require(CalendarDate(year: 2024, month: 6, day: 26)),
                span: TextSpan(section: 1, block: 2, start: 0, end: 6))
        ]
        page.document.fields = [FormField(label: "E-mail", kind: "email", isRequired: true, block: nil)]
        page.document.notices = [Notice(.limit, "Something was cut.")]
        return page.document
    }

    @Test("has one line a block")
    func text() throws {
        let expected = """
            page          page.html
            title         Privacy Policy
            language      en
            encoding      utf-8
            capture       ok
            date          effective 2024-06-26: We use
            field         E-mail (email, required)
            notice        limit: Something was cut.

            [banner]
            paragraph     We are changing our terms.
                          → https://example.org/form

            [body]
            heading 1     Use
            paragraph     We use:
            list-item 1   posts
                          headed by     Use | We use:
            table-cell    Train AI

            """
        #expect(render(OutlineReport(width: nil, hasColor: false), [try Self.document()]) == expected)
    }

    @Test("holds everything in JSON")
    func json() throws {
        let report = try JSONReportTests.object(render(JSONOutlineReport(), [try Self.document()]))
        let document = try #require((report["documents"] as? [[String: Any]])?.first)
        let blocks = try #require(document["blocks"] as? [[String: Any]])
        #expect(blocks.map { $0["text"] as? String } == ["We are changing our terms.", "Use", "We use:", "posts", "Train AI"])
        #expect(blocks[3]["intro"] as? Int == 2)
        #expect(blocks[2]["intro"] is NSNull)
        #expect(blocks[4]["headers"] as? [Int] == [1, 2])
        #expect((document["sections"] as? [[String: Any]])?.map { $0["path"] as? [String] } == [[], ["Use"]])
        #expect((document["fields"] as? [[String: Any]])?.first?["required"] as? Bool == true)
        #expect((document["dates"] as? [[String: Any]])?.first?["date"] as? String == "2024-06-26")
    }
}
