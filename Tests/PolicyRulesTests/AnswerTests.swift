import PolicyModel
import PolicyRules
import Testing

@Suite("Answers")
struct AnswerTests {
    private static let pack = """
        pack: answers
        language: en
        lists:
          product: {Facebook: [Facebook, =FB], Instagram: [Instagram, Insta], Messenger: [Messenger]}
          statute: {GDPR: [GDPR, general data protection regulation]}
          detail: [country, e-mail address, reason]
        rules:
          - id: en.use
            title: T
            concept: ai.use
            severity: high
            explanation: E
            source: S
            polarity: affirmed
            match: [train ..3 model]
            answers:
              - {question: ai-training.use, value: quote}
              - {question: products, value: '{product}', from: sentence}
          - id: en.use.not
            title: T
            concept: ai.exclusion
            severity: high
            explanation: E
            source: S
            match: [not train]
            answers:
              - {question: ai-training.use, status: denied, value: sentence}
              - {question: ai-training.exclusions, value: sentence}
          - id: en.right
            title: T
            concept: obj.right
            severity: high
            explanation: E
            source: S
            match: [right to object, object to ..3 processing]
            answers: [{question: objection.right, value: quote}]
          - id: en.how
            title: T
            concept: obj.how
            severity: high
            explanation: E
            source: S
            match: ['[use|fill] ..4 form', write to]
            answers:
              - {question: objection.how, value: quote}
              - {question: objection.how, value: 'form asks for {detail}'}
          - id: en.law
            title: T
            concept: jur.law
            severity: low
            explanation: E
            source: S
            match: ['{statute}']
            answers: [{question: places, value: '{statute}'}]
        values:
          - {id: en.products, question: products, match: ['service include ..9 {product}'], value: '{product}', from: sentence}
        """

    private func answer(_ question: Question, _ page: TestPage) throws -> Answer? {
        try Run.findings(Self.pack, page).answer(question)
    }

    @Test("are twelve, in order, and say nothing where the page does not")
    func silence() throws {
        let answers = try Run.findings(Self.pack, TestPage("Nothing of interest.")).answers
        #expect(answers == Question.allCases.map { Answer(question: $0, status: .notStated) })
    }

    @Test("are denied where the page says no, and stated where it also says yes")
    func denied() throws {
        let no = "We do not train on messages unless you share them."
        #expect(try answer(.aiUse, TestPage(no)) == Answer(question: .aiUse, status: .denied, values: [String(no.dropLast())], evidence: [0]))
        let both = try answer(.aiUse, TestPage("We train our models.", no))
        #expect(both == Answer(question: .aiUse, status: .stated, values: ["train our models"], evidence: [0]))
        let exclusions = try answer(.aiExclusions, TestPage("We train our models.", no))
        #expect(exclusions == Answer(question: .aiExclusions, status: .stated, values: [String(no.dropLast())], evidence: [1]))
    }

    @Test("give canonical values once, in reading order")
    func canonical() throws {
        let page = TestPage("Under the General Data Protection Regulation.", "The GDPR holds.", "GDPR again.")
        #expect(try answer(.places, page)?.values == ["GDPR"])
        #expect(try answer(.places, page)?.evidence == [0, 1, 2])
    }

    @Test("name the products of the statements on AI training, else those the page says it covers")
    func products() throws {
        let scope = "Our services include Messenger, FB and Instagram."
        #expect(try answer(.products, TestPage(scope))?.values == ["Messenger", "Facebook", "Instagram"])
        #expect(try answer(.products, TestPage(scope))?.status == .stated)
        #expect(try answer(.products, TestPage(scope))?.evidence == [])
        #expect(try answer(.products, TestPage(scope, "We train our models on Insta posts."))?.values == ["Instagram"])
    }

    @Test("give the page's dates by kind")
    func dates() throws {
        var page = TestPage("Effective June 26, 2024")
        let date = try #require(CalendarDate(year: 2024, month: 6, day: 26))
        page.state(date, .effective)
        page.add("Again")
        page.state(date, .effective)
        #expect(try answer(.dates, page) == Answer(question: .dates, status: .stated, values: ["effective 2024-06-26"]))
    }

    @Test("join quotations that overlap and leave out those that another holds")
    func quotations() throws {
        let page = TestPage("You have the right to object to our processing.", "The right to object.")
        #expect(try answer(.objectionRight, page)?.values == ["right to object to our processing"])
        #expect(try answer(.objectionRight, page)?.evidence == [0, 1])
    }

    @Test("are cut after a word where they are long")
    func long() throws {
        let page = TestPage("You may fill " + String(repeating: "\u{301}ab", count: 120) + " c d form.")
        let value = try #require(try answer(.objectionHow, page)?.values.first)
        #expect(value.count <= 200)
        #expect(value.hasSuffix("…"))
    }

    @Test("list the routes of an objection: words, links, addresses, what the form asks for")
    func routes() throws {
        var page = TestPage("You have the right to object.")
        page.add("Use this form with your country and reason.")
        page.link("form", to: "https://example.org/object")
        page.add("Or write to privacy@example.org. See also our blog.")
        page.link("blog", to: "https://example.org/blog")
        page.field("Country", kind: "country", isRequired: true)
        page.field("Search", kind: "search", isRequired: false)
        let values = Set(try #require(try answer(.objectionHow, page)?.values))
        #expect(values == [
            "the form on this page", "Use this form (https://example.org/object)", "form asks for country, reason", "write to",
            "privacy@example.org", "form asks for: Country (country, required)",
        ])
    }
}
