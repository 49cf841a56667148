import PolicyModel
@testable import PolicyReport
import Testing

@Suite("Excerpt")
struct ExcerptTests {
    @Test("of a quote without spaces is cut between characters", arguments: [599, 600, 601])
    func withoutSpaces(longest: Int) {
        var page = SamplePage()
        let text = String(repeating: "日", count: 400)
        page.paragraph(text)
        page.find(text, .law)
        let excerpt = Excerpt(page.findings[0].span, of: page.document, reach: 10, longest: longest)
        #expect(excerpt.quote == String(repeating: "日", count: longest / 3) + " …")
    }

    @Test("of a long quote ends with a whole word, of a short one is the quote")
    func words() {
        var page = SamplePage()
        page.paragraph("before we use your photos after")
        page.find("we use your photos", .law)
        let short = Excerpt(page.findings[0].span, of: page.document, reach: 40, longest: 40)
        #expect(short.before == "before " && short.quote == "we use your photos" && short.after == " after")
        let long = Excerpt(page.findings[0].span, of: page.document, reach: 3, longest: 12)
        #expect(long.before == "… " && long.quote == "we use your …" && long.after == " …")
    }
}
