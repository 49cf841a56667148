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

    @Test("of ASCII are found eight bytes at a time as one by one, up to the end of the text", arguments: 0..<128 as Range<UInt8>)
    func plainWords(byte: UInt8) {
        for length in 1...20 {
            let word: [UInt8] = (0..<length).map { UInt8(ascii: "Q") + UInt8($0 % 3) }
            for indent in 0...8 {
                let text: [UInt8] = Array(repeating: 0x20, count: indent) + word.dropLast() + [byte] + word
                for end in [text.count, text.count - 1] {
                    guard let plain = ASCIIWords.next(in: text.span, from: 0, to: end) else { continue }
                    var scanner = WordScanner(0..<end)
                    let range = scanner.next(in: text.span)
                    #expect(range == plain.range)
                    #expect(PackedWord(scanner.folded) == plain.word)
                }
            }
        }
    }
}
