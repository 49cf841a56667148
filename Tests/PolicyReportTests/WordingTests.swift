import PolicyModel
@testable import PolicyReport
import Testing

@Suite("Words of reports")
struct WordingTests {
    @Test("are there for every phrase, in every language")
    func areComplete() {
        #expect(PreparedWording.missing.map(\.description) == [])
        for wording in Wording.languages.compactMap(Wording.init) {
            for phrase in Phrase.allCases { #expect(!wording[phrase].description.isEmpty, "\(wording.code): \(phrase)") }
        }
    }

    @Test("are plain: nothing in them is markup", arguments: Wording.languages)
    func arePlain(language: String) throws {
        let wording = try #require(Wording(language))
        for phrase in Phrase.allCases {
            #expect(!wording[phrase].description.contains { "<>&|*_\n".contains($0) }, "\(phrase)")
        }
    }

    @Test("leave room for answers beside the questions", arguments: Wording.languages)
    func questionsAreShort(language: String) throws {
        let wording = try #require(Wording(language))
        for question in Question.allCases { #expect(DisplayWidth.of(wording[question.label].description) <= 36, "\(question)") }
    }

    @Test("take what stands in their gaps, in the language's own order and number", arguments: [("en", 1, "in 1 place"), ("en", 0, "in 0 places"), ("fr", 0, "à 0 endroit"), ("fr", 2, "à 2 endroits")])
    func gaps(language: String, count: Int, expected: String) throws {
        let text: String = try #require(Wording(language)).fill(.wordsInPlaces, for: count, .plain, "\(count)")
        #expect(text == expected)
    }

    @Test("of a page do not fill gaps: braces in them stay")
    func bracesStay() {
        let text: String = Wording.english.fill(.obstacleLanguage, .plain, "{1}", "{0}")
        #expect(text.contains("({1}, {0})"))
    }

    @Test("are all of the language that was asked for", arguments: Wording.languages.filter { $0 != "en" })
    func noEnglishIsLeft(language: String) throws {
        let wording = try #require(Wording(language))
        var sample = SamplePage()
        sample.paragraph("Lorem ipsum dolor sit amet.", region: .banner)
        sample.find("ipsum", .objectionHow, places: 2)
        sample.document.capture = Capture(.partial, reason: "Lorem.")
        sample.document.language = "la"
        let page = sample.scanned([Answer(question: .aiUse, status: .denied, sign: .ended, evidence: [0])])
        var text = TextReport(width: 100, hasColor: false, scope: ReportScope(showsFindings: true), wording: wording)
        var markdown = MarkdownReport(wording: wording)
        let reports = [text.begin(pages: 1) + text.add(page), markdown.begin(pages: 1) + markdown.add(page)]
        for report in reports.map({ String(decoding: $0, as: UTF8.self) }) {
            for phrase in Phrase.allCases {
                let english = Wording.english[phrase].description
                guard english.utf8.count >= 8, !english.contains("{"), english != wording[phrase].description else { continue }
                #expect(!report.contains(english), "\(phrase)")
            }
        }
    }
}
