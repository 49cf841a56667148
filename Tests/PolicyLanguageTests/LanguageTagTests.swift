import PolicyLanguage
import Testing

@Suite struct LanguageTagTests {
    static let tags: [(written: String, read: String?)] = [
        ("de", "de"), ("de-AT", "de-AT"), ("en_GB", "en-GB"), ("EN-us", "en-US"), ("zh-Hans-CN", "zh-CN"), ("pt_BR.UTF-8", "pt"),
        ("nds", "nds"), ("", nil), ("x", nil), ("12", nil), ("english", nil),
    ]

    @Test(arguments: tags)
    func `a tag is read as pages and systems write it`(_ written: String, _ read: String?) {
        #expect(LanguageTag(written)?.text == read)
    }
}
