import PolicyLanguage
import PolicyModel
import Testing

@Suite struct SentenceSplitterTests {
    /// `|` marks where a sentence ends.
    static let texts = [
        "We read it.| You may object!| Really?| Yes",
        "Example Inc. Then more",
        "no. 5 and e.g. Others",
        "It is over; then we go",
        "It is over;| Then we go",
        "Ab dem 1. März gilt es.| Sie können widersprechen",
        "Art. 6 Abs. 1 lit. f DSGVO.| Das gilt",
        "one •| two *| three",
        "wait…| What",
        "第一。|第二",
    ]

    @Test(arguments: texts)
    func `sentences end where a reader ends them`(_ marked: String) {
        let text = Array(marked.filter { $0 != "|" }.utf8)
        let places = WordPlaces(text).all()
        var found = Array(text)
        for (previous, next) in zip(places, places.dropFirst()).reversed()
        where SentenceSplitter.ofAllLanguages.splits(text.span, after: previous, before: next.lowerBound) {
            var place = next.lowerBound
            while place > previous.upperBound, text[place - 1] == 0x20 { place -= 1 }
            found.insert(UInt8(ascii: "|"), at: place)
        }
        #expect(String(decoding: found, as: UTF8.self) == marked)
    }
}
