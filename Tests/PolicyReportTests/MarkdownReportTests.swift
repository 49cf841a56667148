import PolicyModel
import PolicyReport
import Testing

@Suite("Markdown report")
struct MarkdownReportTests {
    static func largePage(findings: Int) -> SamplePage {
        var page = SamplePage()
        for index in 0..<findings {
            page.paragraph("Block \(index) says that we train AI and that you may object to number \(index) of our purposes.")
            page.find("train AI", .aiUse, index % 7 == 0 ? .high : .low)
        }
        return page
    }

    @Test("never outgrows its size and counts what is missing", arguments: [2_000, 6_000, 20_000, 60_000])
    func size(size: Int) throws {
        let page = Self.largePage(findings: 1_000).scanned()
        let report = render(MarkdownReport(size: size), [page])
        #expect(report.utf8.count <= size)
        let shown = report.split(separator: "\n").count { $0.hasPrefix("> ") }
        #expect(report.contains("**\(1_000 - shown) of 1000 findings are not shown here.**"))
        #expect(report.contains("--max-report"))
    }

    @Test("shares its size between pages, and counts the pages that are missing")
    func pages() {
        let pages = [ScannedPage](repeating: Self.largePage(findings: 100).scanned(), count: 50)
        let report = render(MarkdownReport(), pages)
        #expect(report.utf8.count <= 60_000)
        let shown = report.split(separator: "\n").count { $0.hasPrefix("## ") }
        #expect(shown > 5)
        #expect(report.contains("**\(50 - shown) pages are not shown here.**"))
    }

    @Test("shows the proof of an answer before all else")
    func evidence() {
        let page = Self.largePage(findings: 1_000)
        let answer = Answer(question: .aiUse, status: .stated, values: ["train AI"], evidence: [993])
        let report = render(MarkdownReport(size: 4_000), [page.scanned([answer])])
        #expect(report.contains("Block 993 says"))
        #expect(!report.contains("Block 992 says"))
    }

    @Test("keeps every answer in one table row")
    func table() {
        let values = ["a | b", "c\nd", "`e`"]
        let page = SamplePage().scanned([Answer(question: .places, status: .stated, values: values)])
        let report = render(MarkdownReport(), [page])
        let rows = report.split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(rows.count == 2 + Question.allCases.count)
        #expect(rows.contains("| For which places and laws? | a \\| b<br>c d<br>and 1 more |"))
    }

    @Test("links each quote to the live page at its words")
    func links() {
        var page = SamplePage()
        page.document.url = "https://example.org/policy#top"
        page.paragraph("You can opt-out, of A&B.")
        page.find("opt-out, of A&B", .objectionRight)
        let report = render(MarkdownReport(), [page.scanned()])
        #expect(report.contains("[\\[1\\]](<https://example.org/policy#:~:text=opt%2Dout%2C%20of%20A%26B>)"))
    }

    @Test("shows where to write as code and where to complain as a link, and something of every kind of value")
    func addresses() {
        let span = TextSpan(section: 0, block: 0, start: 0, end: 0)
        let routes = [
            AnswerItem(value: "contact us (mailto:object@example.org?subject=No)", kind: .route, role: .other, span: span, target: "mailto:object@example.org?subject=No", evidence: [0]),
            AnswerItem(value: "our form", kind: .route, role: .other, span: span, evidence: [0]),
            AnswerItem(value: "Opt out: https://ads.example/out", kind: .route, role: .advertising, span: span, target: "https://ads.example/out", isElsewhere: true, evidence: [0]),
        ]
        let names = [
            AnswerItem(value: "Example Ltd.", kind: .name, role: .controller, span: span, evidence: [0]),
            AnswerItem(value: "Example GmbH", kind: .name, role: .controller, span: span, evidence: [0]),
            AnswerItem(value: "the Authority", kind: .name, role: .authority, span: span, target: "https://authority.example/complain", evidence: [0]),
        ]
        let page = SamplePage().scanned([
            Answer(question: .objectionHow, status: .stated, items: routes), Answer(question: .responsible, status: .stated, items: names),
        ])
        let report = render(MarkdownReport(), [page])
        #expect(report.contains("`object@example.org`"))
        #expect(!report.contains("mailto:"))
        #expect(report.contains("*elsewhere (browser, other firms):* Opt out: [`https://ads.example/out`](<https://ads.example/out>)"))
        #expect(report.contains("*complaints to* the Authority [`https://authority.example/complain`](<https://authority.example/complain>)"))
    }

    @Test("of a failed capture says so and claims nothing")
    func failed() {
        var page = HostileText.page("words")
        page.document.capture = Capture(.shell, reason: "There are only scripts.")
        let report = render(MarkdownReport(), [page.scanned()])
        #expect(report.contains("only the scripts"))
        #expect(!report.contains("| Question |"))
        #expect(!report.contains("right to object"))
    }
}
