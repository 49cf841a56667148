import PolicyLanguage
import Testing

@Suite struct PhraseListTests {
    static let texts: [(text: String, distinct: Int)] = [
        ("", 0),
        ("The sign was in the log.", 0),
        ("Sign in!", 1),
        ("Please SIGN\u{A0}IN, or sign in again", 1),
        ("Sign-in or log in", 2),
        ("sign inside", 0),
        ("design in", 0),
        ("sign", 0),
        ("in sign", 0),
        ("Kirjaudu: Über uns, log", 1),
        ("login, logging, log out, lo, log in", 1),
        ("sign in sign on sign up signs", 1),
    ]

    @Test(arguments: texts)
    func `phrases are found as whole words`(_ text: String, _ distinct: Int) {
        #expect(PhraseList("log in, sign in,\nüber uns").distinct(in: Self.words(text)) == distinct)
    }

    @Test func `of phrases that end at one word the longest is nearest`() {
        let words = Self.words("updated now, last updated then, effective")
        let list = PhraseList("updated, last updated, effective")
        #expect(list.nearest(in: words, 0..<5).map { String(decoding: words.bytes[$0], as: UTF8.self) } == "last updated ")
        #expect(list.nearest(in: words, 0..<6).map { String(decoding: words.bytes[$0], as: UTF8.self) } == "effective ")
        #expect(list.nearest(in: words, 4..<5) == nil)
        #expect(list.isAny(in: words, 3..<4))
        #expect(!list.isAny(in: words, 1..<3))
    }

    @Test func `a text begins with a phrase whose last word goes on`() {
        let list = PhraseList("e mail, courriel")
        #expect(list.isBeginning(of: FoldedText("E-Mail-Adresse"), from: 0))
        #expect(list.isBeginning(of: FoldedText("Ihre e-mailadres"), from: 1))
        #expect(!list.isBeginning(of: FoldedText("Ihre E-Mail"), from: 0))
        #expect(!list.isBeginning(of: FoldedText("e"), from: 0))
    }

    @Test func `words that were there before are gone when others are filled in`() {
        var words = Self.words("sign in and log in")
        let bytes = Array("log sign".utf8)
        words.fill(from: bytes.span, bytes.indices)
        #expect(PhraseList("log in, sign in").distinct(in: words) == 0)
        #expect(PhraseList("log, sign").distinct(in: words) == 2)
    }

    static func words(_ text: String) -> FoldedText {
        let bytes = Array(text.utf8)
        return FoldedText(bytes.span, 0..<bytes.count)
    }
}
