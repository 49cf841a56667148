import PolicyModel
@testable import PolicyReport
import Testing

/// What a comparison of answers shows as their proof.
@Suite struct CompareReportTests {
    @Test func `a proof of one word is shown with what stands around it`() throws {
        var page = SamplePage()
        page.paragraph("You may reach our officer in Dublin at any time of the day.")
        page.find("Dublin", .entity)
        let answer = Answer(
            question: .responsible, status: .stated, sign: .yes,
            items: [AnswerItem(value: "Dublin", kind: .name, span: page.findings[0].span, evidence: [0])], evidence: [0])
        var report = MarkdownCompareReport()
        _ = report.add(page.scanned([answer]))
        let text = String(decoding: report.end([]), as: UTF8.self)
        #expect(text.contains("> You may reach our officer in Dublin at any time of the day."))
    }
}
