import PolicyModel
@testable import PolicyReport
import Testing

@Suite("Text report")
struct TextReportTests {
    static func page() -> ScannedPage {
        var page = SamplePage()
        page.document.title = "Privacy Policy"
        page.document.url = "https://example.org/policy"
        page.heading("How we use information")
        page.heading("AI at Meta", level: 2)
        page.paragraph("We train our AI on posts, 写真とコメントも含まれます, and on comments.")
        page.find("train our AI on posts", .aiUse)
        page.heading("Your rights")
        page.paragraph("You have the right to object.", region: .banner, links: [("You", "https://example.org/form")])
        page.find("right to object", .objectionRight, .medium, places: 3)
        return page.scanned([
            Answer(question: .aiUse, status: .stated, values: ["train our AI on posts"], evidence: [0]),
            Answer(question: .objectionRight, status: .denied, values: ["no choice"], evidence: [1]),
            Answer(question: .objectionEffect, status: .stated),
        ])
    }

    @Test("answers first, then findings under their headings")
    func whole() {
        let expected = """
            page.html  Privacy Policy
              https://example.org/policy

            Answers
              Is my information used to train AI?  Yes: train our AI on posts [1]
              Which information?                   not stated
              What or who is left out?             not stated
              On which products?                   not stated
              From when?                           not stated
              On what legal ground?                not stated
              Can I object?                        No: no choice [2]
              How do I object?                     not stated
              What happens then?                   not stated
              What does an objection change?       Yes
              Who is responsible?                  not stated
              For which places and laws?           not stated

            AI training (1)

              How we use information › AI at Meta
              [1] Information used to train or improve AI, high  en.ai.use.sample
                  We «train our AI on posts», 写真とコメントも含まれます, and on
                  comments.

            Right to object (1)

              Your rights
              [2] Right to object or opt out, medium, in 3 places, in the page's
                  banner  en.obj.right.sample
                  You have the «right to object».
                  → https://example.org/form

            """
        #expect(render(TextReport(width: 70, hasColor: false), [Self.page()]) == expected)
    }

    @Test("fits the width it is given", arguments: [20, 40, 60, 80, 120])
    func width(width: Int) {
        for line in render(TextReport(width: width, hasColor: false), [Self.page()]).split(separator: "\n") {
            // Addresses stay whole.
            guard !line.contains("https://") else { continue }
            #expect(DisplayWidth.of(line) <= width)
        }
    }

    @Test("says the same with colour and without")
    func color() {
        let plain = render(TextReport(width: 70, hasColor: false), [Self.page()])
        let colored = render(TextReport(width: 70, hasColor: true), [Self.page()])
        #expect(!plain.contains("\u{1B}"))
        #expect(colored.contains("\u{1B}[31m"))
        #expect(colored.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }

    @Test("of a failed capture says so and claims nothing", arguments: CaptureStatus.allCases.filter(\.isFailed))
    func failed(status: CaptureStatus) {
        var page = Self.page()
        page.document.capture = Capture(status, reason: "The reason.")
        let report = render(TextReport(width: 70, hasColor: false), [page])
        #expect(report.contains("The reason."))
        #expect(!report.contains("Answers"))
        #expect(!report.contains("train our AI"))
    }

    @Test("warns of a page that is not whole", arguments: [CaptureStatus.partial, .doubled])
    func warning(status: CaptureStatus) {
        var page = Self.page()
        page.document.capture = Capture(status, reason: "The reason.")
        let report = render(TextReport(width: 70, hasColor: false), [page])
        #expect(report.contains("The reason."))
        #expect(report.contains("Answers"))
    }
}
