import PolicyModel
import PolicyReport
import Testing

@Suite("Hostile text")
struct HostileTextTests {
    static let answers = HostileText.all.map { Answer(question: .objectionRight, status: .stated, values: [$0], evidence: [0]) }

    @Test("reaches no output as a control, direction or unseen character", arguments: Array(zip(HostileText.all, answers)))
    func unseen(text: String, answer: Answer) {
        let page = HostileText.page(text).scanned([answer])
        let outputs = [
            render(TextReport(width: 60, hasColor: false), [page]), render(TextReport(width: nil, hasColor: false), [page]),
            render(MarkdownReport(), [page]), render(JSONReport(), [page]),
            render(OutlineReport(width: 60, hasColor: false), [page.document]), render(JSONOutlineReport(), [page.document]),
        ]
        for output in outputs {
            #expect(output.contains("object"))
            let unsafe = output.unicodeScalars.filter(HostileText.isUnsafe).map { String($0.value, radix: 16) }
            #expect(unsafe.isEmpty)
        }
    }

    @Test("of a failed capture is as harmless")
    func failedCapture() {
        for text in HostileText.all {
            var page = HostileText.page(text)
            page.document.capture = Capture(.wall, reason: text)
            for output in [
                render(TextReport(width: 60, hasColor: false), [page.scanned()]), render(MarkdownReport(), [page.scanned()]),
            ] {
                #expect(!output.unicodeScalars.contains(where: HostileText.isUnsafe))
            }
        }
    }

    @Test("makes no markup in Markdown", arguments: HostileText.all)
    func markup(text: String) {
        let report = render(MarkdownReport(), [HostileText.page(text).scanned()])
        for link in report.matches(of: /\]\(<([^>]*)>\)/) {
            #expect(link.1.hasPrefix("https://e"))
            #expect(!link.1.contains(/[\[\]()*!` |<]/))
        }
        let words = report.replacing(/\]\(<[^>]*>\)/, with: "]").replacing(/`[^`\n]*`/, with: "")
        for active in ["<script", "<img", "<!--", "[click](", "[click]", "![", " **b**", "@everyone", "#123", "http://", " www."] {
            #expect(!words.contains(active))
        }
    }

    @Test("is seen where nothing of it is drawn, and bounded where all of it is drawn in one place")
    func drawn() {
        let page = HostileText.page(HostileText.undrawn).scanned()
        for report in [render(TextReport(width: 60, hasColor: false), [page]), render(MarkdownReport(), [page])] {
            for scalar in ["3164", "FFA0", "115F", "1160", "2800"] { #expect(report.contains("u{\(scalar)}")) }
            for scalar in ["FE00", "E0101", "34F", "180B"] { #expect(!report.contains("u{\(scalar)}")) }
            #expect(!report.unicodeScalars.contains { "\u{FE00}\u{E0101}\u{3164}\u{FFA0}\u{115F}\u{1160}\u{34F}\u{2800}\u{180B}".unicodeScalars.contains($0) })
        }
        let heap = HostileText.page(HostileText.marks).scanned()
        for report in [render(TextReport(width: 60, hasColor: false), [heap]), render(MarkdownReport(), [heap])] {
            #expect(report.utf8.count < 20_000)
            #expect(report.contains { $0.unicodeScalars.first == "z" })
            #expect(report.allSatisfy { $0.unicodeScalars.count <= 10 })
        }
    }

    @Test("of one character or without a space does not push a page out of a Markdown report", arguments: [
        String(repeating: "\u{301}", count: 35_000), String(repeating: "@a", count: 15_000), String(repeating: "é", count: 30_000),
    ])
    func oneWord(text: String) {
        var page = HostileText.page(text)
        page.document.url = "https://example.org/"
        let answers = Question.allCases.map { Answer(question: $0, status: .stated, values: Array(repeating: text, count: 9), evidence: [0]) }
        let report = render(MarkdownReport(), [page.scanned(answers)])
        #expect(report.utf8.count <= 60_000 && report.contains("| Question |") && !report.contains("not shown here"))
    }

    @Test("adds no line to a text report")
    func lines() {
        let quiet = render(TextReport(width: nil, hasColor: false), [HostileText.page("x").scanned()])
        let loud = render(TextReport(width: nil, hasColor: false), [HostileText.page(HostileText.lines).scanned()])
        #expect(loud.utf8.count { $0 == 0x0A } == quiet.utf8.count { $0 == 0x0A })
    }
}
