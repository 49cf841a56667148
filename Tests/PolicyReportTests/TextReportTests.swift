import Foundation
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

    /// The answers of the page, as every report of it without a question begins.
    private static let answers = """
        page.html  Privacy Policy
          https://example.org/policy

        Answers
          Is my information used to train AI?  Yes: train our AI on posts
          Which information?                   not stated
          What or who is left out or limited?  not stated
          On which products?                   not stated
          From when?                           not stated
          On what legal ground is AI trained?  not stated
          Can I object?                        No: no choice
          How do I object?                     not stated
          What happens then?                   not stated
          What does an objection change?       Yes
          Who is responsible?                  not stated
          For which places and laws?           not stated
        \(more)

        """

    /// Those to questions beyond the twelve.
    private static let more: String = Question.allCases.dropFirst(12).map { question -> String in
        let label = Wording.english[question.label].description
        return "  \(label)\(String(repeating: " ", count: 37 - DisplayWidth.of(label)))not stated\n"
    }.joined()

    @Test("holds the answers, and says what they rest on and how to see it")
    func short() {
        let others = Topic.allCases.dropFirst(2).map { ", 0 on \(Wording.english[$0.phrase])" }.joined()
        let expected = Self.answers + """
            2 findings: 1 on AI training, 1 on the right to object\(others). `--findings` lists them; `--question objection.how` shows one answer with all its proof.

            """
        #expect(render(TextReport(width: nil, hasColor: false), [Self.page()]) == expected)
    }

    @Test("lists the findings under their headings where that is asked for")
    func whole() {
        let expected = Self.answers + """
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
        let report = TextReport(width: 70, hasColor: false, scope: ReportScope(showsFindings: true))
        #expect(render(report, [Self.page()]).trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines))
    }

    @Test("shows one answer with all its proof, and why other passages are none")
    func question() {
        var page = Self.page()
        let span = TextSpan(section: 0, block: 2, start: 0, end: 2)
        page.passedOver = [
            PassedOver(question: .aiUse, rule: "ai.use.other", span: span, reason: .ruledOut(places: ["sentence"])),
            PassedOver(question: .places, rule: "jur.region.other", span: span, reason: .unstated),
        ]
        let scope = ReportScope(question: .aiUse, explains: true)
        let report = render(TextReport(width: 70, hasColor: false, scope: scope), [page])
        #expect(report.contains("Is my information used to train AI?\n  Yes\n  - train our AI on posts [1]\n"))
        #expect(report.contains("We «train our AI on posts»"))
        #expect(report.contains("«We» train our AI"))
        #expect(report.contains("Ruled out by words in its sentence  ai.use.other"))
        #expect(!report.contains("jur.region.other"))
        #expect(!report.contains("Can I object?"))
    }

    @Test("shows a topic alone")
    func topic() {
        let scope = ReportScope(topics: [.rightToObject], showsFindings: true)
        let report = render(TextReport(width: 70, hasColor: false, scope: scope), [Self.page()])
        #expect(report.contains("Can I object?"))
        #expect(report.contains("Right to object (1)"))
        #expect(!report.contains("Is my information used"))
        #expect(!report.contains("AI training (1)"))
    }

    @Test("of any page fits on a screen of 100 columns and 40 lines, aside from findings", arguments: [1, 5, 40])
    func length(values: Int) {
        var page = Self.page()
        page.answers = Question.allCases.map { question in
            Answer(
                question: question, status: .stated,
                values: (0..<values).map { "\($0) " + String(repeating: "a long statement of a policy ", count: 12) }, evidence: [0])
        }
        page.document.notices = (0..<9).map { Notice(.rules, "Note \($0) " + String(repeating: "on the page ", count: 6)) }
        let report = render(TextReport(width: 100, hasColor: false), [page])
        #expect(report.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
        for question in Question.allCases { #expect(report.contains(Wording.english[question.label].description)) }
    }

    @Test("fits the width it is given", arguments: [20, 40, 60, 80, 120])
    func width(width: Int) {
        for line in render(TextReport(width: width, hasColor: false), [Self.page()]).split(separator: "\n") {
            // Addresses stay whole.
            guard !line.contains("https://") else { continue }
            #expect(DisplayWidth.of(line) <= width)
        }
    }

    /// A page with a long route whose link leads to an address.
    private static func routed() -> (page: ScannedPage, item: AnswerItem) {
        var page = page()
        let words = "You may object " + String(repeating: "in one of many words ", count: 20)
        let address = "https://example.org/help/contact/object"
        let span = TextSpan(section: 0, block: 0, start: 0, end: 0)
        let item = AnswerItem(value: "\(words)(\(address))", kind: .route, span: span, target: address, evidence: [0])
        page.answers = [Answer(question: .objectionHow, status: .stated, items: [item], evidence: [0])]
        return (page, item)
    }

    @Test("keeps the address of a route whose words are cut")
    func routes() {
        #expect(render(TextReport(width: nil, hasColor: false), [Self.routed().page]).contains("… (https://example.org/help/contact/object)"))
    }

    @Test("in HTML names where a route leads once")
    func buttons() {
        let text = String(decoding: Self.routed().item.htmlValue(in: .english).bytes, as: UTF8.self)
        #expect(text.components(separatedBy: "example.org/help/contact/object").count == 3)
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
