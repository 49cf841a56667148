import PolicyModel
import PolicyRules
import Testing

@Suite("Ways to object")
struct RouteTests {
    private static let pack = """
        pack: routes
        language: en
        lists:
          name-link: [of]
          no-name: [The]
          name-join: [and]
        rules:
          - id: en.right
            title: T
            concept: obj.right
            severity: high
            explanation: E
            source: S
            match: [may object, may opt out, may restrict]
            answers: [{question: objection.right, value: quote}]
          - id: en.how
            title: T
            concept: obj.how
            severity: medium
            explanation: E
            source: S
            match: [to object, to opt out, opt out by, opt out here, opt out]
            answers: [{question: objection.how, value: sentence}]
          - id: en.officer
            title: T
            concept: jur.entity
            severity: low
            explanation: E
            source: S
            match: [data protection officer]
            answers: [{question: responsible, value: quote, role: officer}]
        values:
          - {id: en.advertising, question: objection.right, role: advertising, match: [ads]}
          - {id: en.elsewhere, question: objection.how, marks: elsewhere, match: [browser add on, Ad Alliance]}
          - {id: en.document, question: objection.how, marks: document, match: ['[cookie|privacy] policy']}
          - {id: en.contact, question: objection.how, marks: contact, match: [contact, 'write ..3 to $']}
          - {id: en.aside, question: objection.how, marks: aside, match: [lottery]}
          - {id: en.backward, question: objection.how, marks: backward, match: ['[object|opt out] [to|of] this']}
          - {id: en.lesser, question: objection.how, marks: lesser, match: [restrict]}
          - {id: en.decoration, question: objection.how, marks: decoration, match: [opens in a new window]}
        """

    private func answer(_ question: Question, _ page: TestPage) throws -> Answer {
        try #require(try Run.findings(Self.pack, page).answer(question))
    }

    @Test("of others come after the page's own, and are told as such")
    func elsewhere() throws {
        var page = TestPage("To opt out of measuring, use the browser add-on.")
        page.add("To opt out of Chirper buttons, go here.")
        page.link("here", to: "https://help.chirper.test/off")
        page.add("To opt out of ads, visit the portal.")
        page.link("portal", to: "https://portal.adchoice.test/")
        page.add("To object, use our form.")
        page.link("form", to: "https://forms.example.com/object")
        page.add("To opt out of ads, use our switch.")
        page.add("Write to us: privacy@example.com.")
        page.link("privacy@example.com", to: "mailto:privacy@example.com")
        let items = try answer(.objectionHow, page).items
        let elsewhere = items.filter(\.isElsewhere).map(\.value)
        #expect(items.first?.value.contains("forms.example.com") == true)
        #expect(items.firstIndex(where: \.isElsewhere) == items.count - elsewhere.count)
        for words in ["add-on", "help.chirper.test", "portal.adchoice.test"] { #expect(elsewhere.contains { $0.contains(words) }, "\(words)") }
        #expect(!elsewhere.contains { $0.contains("switch") || $0.contains("forms.example.com") })
    }

    @Test("are no policies and no titles of the page's own parts")
    func titles() throws {
        var page = TestPage()
        page.add("How to opt out", kind: .listItem)
        page.link("How to opt out", to: "#out")
        page.add("3. How to opt out.")
        page.add("To object, see our Cookie Policy or the settings.")
        page.link("Cookie Policy", to: "https://example.com/cookies")
        let items = try answer(.objectionHow, page).items
        #expect(items.map(\.value) == ["To object, see our Cookie Policy or the settings"])
        #expect(items.allSatisfy { $0.target == nil })
    }

    @Test("are found where a sentence says whom to write to and not where")
    func contacts() throws {
        var page = TestPage()
        page.heading("Contact", level: 2)
        page.add("Ask our data protection officer:")
        page.add("Mail: officer@example.com")
        page.heading("Rights", level: 2)
        page.add("To object, contact our data protection officer.")
        #expect(try answer(.objectionHow, page).values.contains("officer@example.com"))

        var below = TestPage()
        below.add("To object, write a letter to:")
        for line in ["Example Requests", "1 Some Street", "Sometown"] { below.add(line) }
        below.add("This is a paragraph with so many words in it that nobody would take it for a line of an address at all.")
        let item = try #require(try answer(.objectionHow, below).items.first { $0.kind == .address })
        #expect(item.value == "Example Requests, 1 Some Street, Sometown")

        var given = TestPage()
        given.add("To object, contact us at object@example.com.")
        given.add("For the press: press@example.com")
        #expect(!(try answer(.objectionHow, given).values.contains { $0.contains("press@") }))
    }

    @Test("keep their end, where how to do it stands, of a long sentence")
    func long() throws {
        let lead = String(repeating: "we have said a lot of this before and will say it again, ", count: 4)
        let page = TestPage("Although \(lead)you may choose to opt out by visiting our pages and then pressing the button with the name Choices.")
        let value = try #require(try answer(.objectionHow, page).values.first)
        #expect(value == "…you may choose to opt out by visiting our pages and then pressing the button with the name Choices")
    }

    @Test("say nothing of what their links do")
    func decorations() throws {
        var page = TestPage("To object, use our form\u{2060}(opens in a new window) at any time.")
        page.link("form\u{2060}(opens in a new window)", to: "https://example.com/f")
        #expect(try answer(.objectionHow, page).values.first == "To object, use our form at any time (https://example.com/f)")
    }

    @Test("are rights of a matter of its own only where there is no other", arguments: [
        (["You may opt out of the lottery.", "You may object."], ["You may object"]),
        (["You may opt out of the lottery."], ["may opt out of the lottery"]),
        (["You may restrict it.", "You may object to it."], ["may object to it", "may restrict it"]),
        (["We look at what you read. You may opt out of this."], ["We look at what you read. may opt out of this"]),
    ])
    func rights(texts: [String], expected: [String]) throws {
        var page = TestPage()
        for text in texts { page.add(text) }
        let values = try answer(.objectionRight, page).values
        #expect(values.count == expected.count)
        for (value, words) in zip(values, expected) { #expect(words.contains(value) || value.contains(words)) }
    }
}
