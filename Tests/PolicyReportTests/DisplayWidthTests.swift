@testable import PolicyReport
import Testing

@Suite("Display width")
struct DisplayWidthTests {
    @Test("counts terminal columns", arguments: [
        ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("ｶﾅ", 2), ("한글", 4), ("Ａ", 2),
        ("😀", 2), ("👩‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("…", 1), ("🇫🇷", 2),
    ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
