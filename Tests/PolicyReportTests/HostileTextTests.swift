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
        let words = report.replacing(/\]\(<[^>]*>\)/, with: "]")
        for active in ["<script", "<img", "<!--", "[click](", "[click]", "![", " **b**", "@everyone", "#123", "http://", " www."] {
            #expect(!words.contains(active))
        }
    }

    @Test("adds no line to a text report")
    func lines() {
        let quiet = render(TextReport(width: nil, hasColor: false), [HostileText.page("x").scanned()])
        let loud = render(TextReport(width: nil, hasColor: false), [HostileText.page(HostileText.lines).scanned()])
        #expect(loud.utf8.count { $0 == 0x0A } == quiet.utf8.count { $0 == 0x0A })
    }
}
