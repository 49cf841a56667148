import PolicyScanner
import Testing

@Suite("The library")
struct PageScannerTests {
    private let scanner = PageScanner()

    private func page(_ text: String, captured: String? = nil) -> SavedPage {
        let html = "<html lang=en><title>Privacy Policy</title><h1>Privacy Policy</h1><p>\(text)</p>"
            + "<p>This policy says which personal information we collect when you use our services, why we do, and which rights you have.</p>"
        return SavedPage(path: "page.html", bytes: Array(html.utf8), format: .html, captured: captured)
    }

    @Test("scans a page")
    func scan() throws {
        let scanned = scanner.scan(page("We use your posts to train our AI models."))
        let answer = try #require(scanned.answers.first { $0.question == .aiUse })
        #expect(answer.status == .stated)
        #expect(!scanned.findings.isEmpty)
    }

    @Test("compares two copies, and tells a history of them")
    func compare() {
        let (old, new) = ("We may share your information.", "We may share your information and sell it.")
        #expect(scanner.compare(page(old), page(new)).isChanged)
        #expect(!scanner.compare(page(old), page(old)).isChanged)
        let history = scanner.history(of: [
            page(old, captured: "2024-01-01"), page(old, captured: "2024-02-01"), page(new, captured: "2024-03-01"),
        ])
        #expect(history.snapshots.map(\.captured) == ["2024-01-01", "2024-02-01", "2024-03-01"])
        #expect(history.snapshots.map(\.version) == [0, 0, 1])
    }

    @Test("says why a file cannot be read")
    func missing() {
        #expect(throws: PageError(path: "nowhere.html", problem: "no such file or folder")) {
            try scanner.scan(contentsOf: "nowhere.html")
        }
    }
}
