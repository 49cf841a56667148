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
          name-link: [of, the]
          no-name: [The, Our]
          name-join: [and]
          object-start: ["=use", "=on"]
          object-end: [to, =if, =in]
          no-object: [it, data, your]
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
              - {question: objection.how, value: '{detail}', kind: field}
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
          - {id: en.controller, question: responsible, match: ['controller is'], value: name}
          - {id: en.scope, question: products, match: ['page covers'], value: name}
          - {id: en.object, question: ai-training.data, match: ['use ..9 to train', 'are used to train', 'train ..3 model on *'], value: object}
          - {id: en.basis, question: legal-basis, match: ['legitimate interests'], value: quote, role: legitimate-interests, where: [{in: sentence, any: [train]}]}
          - {id: en.reach.ai, question: objection.right, role: ai-training, match: [training], where: [{in: sentence, any: [object]}]}
          - {id: en.reach.interests, question: objection.right, role: legitimate-interests, match: [interests], where: [{in: sentence, any: [object]}]}
        """

    private func answer(_ question: Question, _ page: TestPage) throws -> Answer? {
        try Run.findings(Self.pack, page).answer(question)
    }

    /// The questions that the pack has rules for, and those that a page answers without.
    private static let asked = Question.allCases.filter { pack.contains("question: \($0.rawValue),") || [.dates, .products].contains($0) }

    @Test("are not known where the page's language has no rules for them")
    func unasked() throws {
        let answers = try Run.findings(Self.pack, TestPage("You have the right to object.")).answers
        #expect(answers.filter { !$0.isAsked } == Question.allCases.filter { !Self.asked.contains($0) }.map { Answer(question: $0, status: nil, isAsked: false) })
        #expect(answers.contains { !$0.isAsked })
    }

    @Test("are twelve, in order, and say nothing where the page does not")
    func silence() throws {
        let answers = try Run.findings(Self.pack, TestPage("Nothing of interest.")).answers
        #expect(answers.map(\.question) == Question.allCases)
        #expect(answers.filter(\.isAsked) == Self.asked.map { Answer(question: $0, status: .notStated) })
    }

    @Test("are denied where the page says no, and stated where it also says yes")
    func denied() throws {
        let no = "We do not train on messages unless you share them."
        let denial = try #require(try answer(.aiUse, TestPage(no)))
        #expect(denial.status == .denied)
        #expect(denial.sign == .no)
        #expect(denial.values == [String(no.dropLast())])
        #expect(denial.evidence == [0])
        let both = try #require(try answer(.aiUse, TestPage("We train our models.", no)))
        #expect(both.status == .stated)
        #expect(both.sign == .yes)
        #expect(both.values == ["train our models"])
        #expect(both.items.map(\.kind) == [.quote])
        #expect(both.evidence == [0])
    }

    @Test("give canonical values once, with the evidence of all")
    func canonical() throws {
        let page = TestPage("Under the General Data Protection Regulation.", "The GDPR holds.", "GDPR again.")
        let answer = try #require(try answer(.places, page))
        #expect(answer.values == ["GDPR"])
        #expect(answer.items.map(\.role) == [.statute])
        #expect(answer.items.map(\.evidence) == [[0, 1, 2]])
        #expect(answer.items.map(\.span.block) == [0])
    }

    @Test("name the products of the statements on AI training, and no value that nothing proves")
    func products() throws {
        let scope = "Our services include Messenger, FB and Instagram."
        #expect(try answer(.products, TestPage(scope)) == Answer(question: .products, status: .notStated))
        #expect(try answer(.products, TestPage(scope, "We train our models on Insta posts."))?.values == ["Instagram"])
        #expect(try answer(.products, TestPage(scope, "The GDPR holds."))?.values == ["Messenger", "Facebook", "Instagram"])
    }

    @Test("give the page's dates by role, each with a finding")
    func dates() throws {
        var page = TestPage("Last changed June 25, 2024")
        page.state(try #require(CalendarDate(year: 2024, month: 6, day: 25)), .updated)
        page.add("Effective June 26, 2024")
        let date = try #require(CalendarDate(year: 2024, month: 6, day: 26))
        page.state(date, .effective)
        page.add("Again")
        page.state(date, .effective)
        let run = try Run.findings(Self.pack, page)
        let answer = try #require(run.answer(.dates))
        #expect(answer.values == ["2024-06-26", "2024-06-25"])
        #expect(answer.items.map(\.role) == [.effective, .updated])
        #expect(answer.items.map(\.kind) == [.date, .date])
        #expect(answer.items.map { $0.evidence.map { run.scan.findings[$0].span.block } } == [[1, 2], [0]])
    }

    @Test("tell one statement once, in its longest words, to the end of its clause")
    func quotations() throws {
        let page = TestPage("You have the right to object to our processing for ads; others too.", "The right to object.")
        #expect(try answer(.objectionRight, page)?.values == ["right to object to our processing for ads"])
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
        page.field("Your country", kind: "country", isRequired: true)
        page.field("Search", kind: "search", isRequired: false)
        let items = try #require(try answer(.objectionHow, page)?.items)
        #expect(Set(items.map(\.value)) == [
            "Use this form (https://example.org/object)", "country", "reason", "write to", "privacy@example.org", "Your country",
        ])
        #expect(items.first { $0.kind == .address }?.value == "privacy@example.org")
        #expect(items.filter { $0.kind == .field }.map(\.value) == ["country", "reason", "Your country"])
        #expect(items.first { $0.target != nil }?.target == "https://example.org/object")
        #expect(items.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test("take no second address for a way to object where the right has one of its own")
    func otherAddress() throws {
        let right = "You have the right to object at privacy@example.org. For lost cards there is cards@example.org."
        let values = try #require(try answer(.objectionHow, TestPage("Use this form.", right))?.values)
        #expect(values.contains("privacy@example.org") && !values.contains("cards@example.org"))
    }

    @Test("tell what an objection reaches, and the ground of AI training as the step before", arguments: [
        ("You have the right to object to training.", [AnswerItem.Role.aiTraining]),
        ("You have the right to object to our legitimate interests.", [.legitimateInterests]),
        ("You have the right to object.", [.other]),
    ])
    func reach(text: String, roles: [AnswerItem.Role]) throws {
        let found = try answer(.objectionRight, TestPage(text))?.items.map(\.role)
        #expect(found == roles)
        guard roles == [.legitimateInterests] else { return }
        let steps = try answer(.objectionRight, TestPage("We train our model in our legitimate interests.", text))?.items
        #expect(steps?.map(\.role) == [.aiTraining, .legitimateInterests])
        #expect(steps?.map(\.evidence) == [[0], [1]])
    }

    @Test("read the name that a sentence gives, whatever its form", arguments: [
        ("The controller is Ada of Example, 7 Weir Street.", "Ada of Example"),
        ("The controller is the association Friends of the River, a charity.", "Friends of the River"),
        ("The controller is: Example Garden Club.", "Example Garden Club"),
    ])
    func names(text: String, name: String) throws {
        let answer = try answer(.responsible, TestPage(text, "The GDPR holds."))
        #expect(answer?.values == [name])
        #expect(answer?.items.first?.role == .controller)
    }

    @Test("are not known where there are no rules for the page's language")
    func unread() throws {
        let answers = try Run.findings(Self.pack, TestPage(language: "xx")).answers
        #expect(answers.allSatisfy { $0.status == nil && $0.items.isEmpty })
        #expect(answers.count == Question.allCases.count)
    }
}
