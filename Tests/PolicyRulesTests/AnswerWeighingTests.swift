import PolicyModel
import PolicyRules
import Testing

/// What of a page counts for its answers, and what of a sentence is a value.
@Suite("Weighing of contributions")
struct AnswerWeighingTests {
    private static let pack = """
        pack: weighing
        language: en
        lists:
          name-link: [of, the]
          no-name: [The, Our, It, A]
          name-join: [and]
          object-start: ["=use", "=on"]
          object-end: [to, =if, =in, =are]
          no-object: [it, data, your]
          object-lead: ["=whether"]
          pointers: ["please? see", "for more information"]
          asides: [cookie]
        rules:
          - {id: en.use, title: T, concept: ai.use, severity: high, explanation: E, source: S, match: [train ..3 model, to train, are used], answers: [{question: ai-training.use, value: sentence}]}
          - {id: en.restrict, title: T, concept: obj.right, severity: high, explanation: E, source: S, match: [right to restrict, may refuse], answers: [{question: objection.right, value: sentence}], polarity: affirmed}
          - {id: en.right, title: T, concept: obj.right, severity: high, explanation: E, source: S, match: [right to object, no way to opt out], answers: [{question: objection.right, value: sentence}], polarity: affirmed}
          - {id: en.how, title: T, concept: obj.how, severity: high, explanation: E, source: S, match: [opt out of], answers: [{question: objection.how, value: sentence}]}
          - {id: en.who, title: T, concept: jur.entity, severity: high, explanation: E, source: S, match: [controller is, built by, '^ * *? *? [=is|=a]'], answers: [{question: responsible, value: name}]}
          - {id: en.officer, title: T, concept: jur.entity, severity: low, explanation: E, source: S, match: [privacy officer], answers: [{question: responsible, role: officer, value: sentence}]}
          - {id: en.out, title: T, concept: ai.exclusion, severity: medium, explanation: E, source: S, match: [left out], answers: [{question: ai-training.exclusions, value: sentence}]}
          - {id: en.limit, title: T, concept: ai.exclusion, severity: medium, explanation: E, source: S, match: [unless they refuse], answers: [{question: ai-training.exclusions, value: sentence, passing: true}]}
          - {id: en.complain, title: T, concept: jur.authority, severity: low, explanation: E, source: S, match: [the =regulator, the =ombudsman], answers: [{question: responsible, value: quote}]}
        values:
          - {id: en.scope, question: products, match: ['page covers'], value: name}
          - {id: en.object, question: ai-training.data, match: ['use ..9 to train', 'are used to train', 'train ..3 model on *'], value: object}
          - {id: en.kinds, question: ai-training.data, match: ['data obtained from *'], value: quote}
          - {id: en.reach, question: objection.right, role: ai-training, match: [training]}
        """

    private func values(_ question: Question, _ page: TestPage) throws -> [String]? {
        try Run.findings(Self.pack, page).answer(question)?.values
    }

    @Test("what something is done with is read from the sentence", arguments: [
        ("We use public letters and drawings to train.", ["public letters and drawings"]),
        ("If you agree, public letters and drawings are used to train.", ["public letters and drawings"]),
        ("We train our model on letters of members in Leeds.", ["letters of members"]),
        ("You choose whether drawings of yours are used to train.", ["drawings of yours"]),
        ("We use it to train.", []),
        ("We use your data to train.", []),
    ])
    func objects(text: String, expected: [String]) throws {
        #expect(try values(.aiData, TestPage(text)) == expected)
    }

    @Test("a kind of information goes on to where what is done with it begins", arguments: [
        ("We keep data obtained from third party sources, such as books.", "data obtained from third party sources"),
        ("We keep data obtained from others if you ask.", "data obtained from others"),
        ("We keep data obtained from one two three four five six seven eight nine.", "data obtained from one"),
    ])
    func kinds(text: String, expected: String) throws {
        #expect(try values(.aiData, TestPage(text, "Letters are used.")) == [expected])
    }

    @Test("what sends the reader elsewhere, or speaks of something else, comes after what is said outright")
    func passing() throws {
        let pointers = TestPage("Please see how we train our model.", "For more information we train our model.", "Letters are used.")
        #expect(try values(.aiUse, pointers)?.first == "Letters are used")
        let asides = TestPage("You may refuse any cookie.", "You have the right to object.")
        #expect(try values(.objectionRight, asides) == ["You have the right to object", "You may refuse any cookie"])
    }

    @Test("what a rule says in passing comes after what others say")
    func behind() throws {
        let page = TestPage("Letters go in unless they refuse.", "Drawings are left out.")
        #expect(try values(.aiExclusions, page) == ["Drawings are left out", "Letters go in unless they refuse"])
    }

    @Test("the link beside an authority leads to it, unless another is named there", arguments: [
        ("You may complain to the regulator.", "complain", ["https://regulator.example/"]),
        ("You may complain to the regulator or the ombudsman.", "complain", [nil, nil]),
        ("You may complain to the regulator or the ombudsman.", "the regulator", ["https://regulator.example/", nil]),
    ])
    func complaints(text: String, words: String, expected: [String?]) throws {
        var page = TestPage(text)
        page.link(words, to: "https://regulator.example/")
        let items = try #require(try Run.findings(Self.pack, page).answer(.responsible)?.items)
        #expect(items.map(\.target) == expected)
    }

    @Test("an address that the words name is not told twice")
    func addresses() throws {
        var page = TestPage("To opt out of it, go to weir.example/optout.")
        page.link("weir.example/optout", to: "https://weir.example/optout/")
        #expect(try values(.objectionHow, page)?.allSatisfy { !$0.contains("(https") } == true)
    }

    @Test("rights of two kinds are two values, however alike their words")
    func rights() throws {
        let page = TestPage(
            "You have the right to restrict processing of your personal information in certain circumstances.",
            "You have the right to object to processing of your personal information in certain circumstances.")
        #expect(try values(.objectionRight, page)?.count == 2)
    }

    @Test("all names of a row are products, and the name that opens a sentence is who is responsible", arguments: [
        ("This page covers Otter Albums, Otter Frames and the Weir app.", ["Otter Albums", "Otter Frames", "Weir"], Question.products),
        ("Otter Bank is a bank that the Bank Authority supervises.", ["Otter Bank"], .responsible),
        ("The controller is Otter Labs Ltd. It makes maps.", ["Otter Labs Ltd"], .responsible),
    ])
    func names(text: String, expected: [String], question: Question) throws {
        #expect(try values(question, TestPage(text, "To train.")) == expected)
    }

    @Test("the foot of a page names nobody beside its body")
    func foot() throws {
        var page = TestPage("The controller is Otter Club.")
        page.add("Built by Weir Studio.", region: .footer)
        #expect(try values(.responsible, page) == ["Otter Club"])
        var bare = TestPage("Hello.")
        bare.add("Built by Weir Studio.", region: .footer)
        #expect(try values(.responsible, bare) == ["Weir Studio"])
    }

    @Test("titles of other pages state nothing")
    func titles() throws {
        var page = TestPage("We sell maps.")
        page.heading("Related", level: 2)
        for title in ["How Weir uses chats to train", "How to opt out of Weir", "Maps of the river"] {
            page.add(title, kind: .listItem)
            page.link(title, to: "https://weir.example/\(title.count)")
        }
        #expect(try values(.aiUse, page) == [])
        #expect(try values(.objectionHow, page) == [])
    }

    @Test("whom to send an objection to is no officer of its own")
    func officers() throws {
        #expect(try values(.responsible, TestPage("To opt out of it, write to the privacy officer.")) == [])
        #expect(try values(.responsible, TestPage("Ask the privacy officer.")) == ["Ask the privacy officer"])
    }

    @Test("that one may not object to training is told beside other rights")
    func refusals() throws {
        let page = TestPage("There is no way to opt out of training.", "You have the right to object.")
        let answer = try #require(try Run.findings(Self.pack, page).answer(.objectionRight))
        #expect(answer.values.count == 2)
        #expect(answer.values.first == "There is no way to opt out of training")
    }
}
