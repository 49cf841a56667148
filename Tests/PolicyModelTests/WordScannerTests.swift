import PolicyModel
import Testing

@Suite("Words of a text")
struct WordScannerTests {
    @Test("fold case and leave out punctuation, footnotes and soft hyphens", arguments: [
        ("Don’t “opt\u{AD}-out”!", ["don", "t", "opt", "out"]),
        ("partners[68], vendors [1]", ["partners", "vendors"]),
        ("Règlement GÉNÉRAL 2016/679", ["règlement", "général", "2016", "679"]),
        ("\u{1F600}AI at\u{A0}Meta…", ["ai", "at", "meta"]),
        ("[a1] [1234]", ["a1", "1234"]),
        ("", []),
    ])
    func words(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(0..<bytes.count)
        var words: [String] = []
        while let range = scanner.next(in: bytes.span) {
            #expect(range.lowerBound < range.upperBound)
            words.append(String(decoding: scanner.folded, as: UTF8.self))
        }
        #expect(words == expected)
    }
}
