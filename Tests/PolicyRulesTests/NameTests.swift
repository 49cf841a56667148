import PolicyModel
import PolicyRules
import Testing

/// Which words of a sentence are the name of a company, a body or a product.
@Suite("Names in answers")
struct NameTests {
    private static let pack = """
        pack: names
        language: en
        lists:
          name-link: [of, the, and, de, von]
          no-name: [The, Our, It, A, Who, Personal, Policy, Company, Name, Entity]
          name-join: [and]
          legal-form: [Inc, LLC, =Ltd, Limited, "=S =L =U", =Lda, Unipessoal, GmbH, Co KG, "=s =r =o", "=e =V", =SE, Private Limited]
          place: {Ireland: [Ireland], Austria: [Austria], United States: [United States]}
          nationality: [Irish]
          public-body: [University, city, club]
        rules:
          - {id: en.who, title: T, concept: jur.entity, severity: high, explanation: E, source: S, match: [controller is], answers: [{question: responsible, value: name}]}
          - {id: en.firm, title: T, concept: jur.entity, severity: high, explanation: E, source: S, match: [describes ..12 practice, 'run by ..8 $', '^ company'], answers: [{question: responsible, value: company}]}
          - {id: en.officer, title: T, concept: jur.entity, severity: low, explanation: E, source: S, match: [privacy officer], answers: [{question: responsible, role: officer, value: sentence}]}
          - {id: en.seat, title: T, concept: jur.entity, severity: low, explanation: E, source: S, match: ['[firm|Weir|otter] ..4 {legal-form} ..4 [Street|Row] [1*|2*]'], answers: [{question: responsible, value: quote, kind: address}]}
          - {id: en.scope, title: T, concept: doc.scope, severity: low, explanation: E, source: S, match: ['page covers'], answers: [{question: products, value: name}]}
        """

    private func values(_ question: Question, _ page: TestPage) throws -> [String]? {
        try Run.findings(Self.pack, page).answer(question)?.values
    }

    @Test("a company's name reaches from its first word to the last of its forms", arguments: [
        ("This policy describes how Otter Labs, Inc. puts things into practice.", ["Otter Labs, Inc"]),
        ("This policy describes Otter Redes, S.L.U. and its practice.", ["Otter Redes, S.L.U."]),
        ("This policy describes Otter Certo – Weir Digitais, Unipessoal, Lda. in practice.", ["Otter Certo – Weir Digitais, Unipessoal, Lda"]),
        ("The site is run by Otter Verlag GmbH & Co. KG", ["Otter Verlag GmbH & Co. KG"]),
        ("The site is run by Otter Cloud (Ireland) Private Limited", ["Otter Cloud (Ireland) Private Limited"]),
        ("The site is run by Bank of Weir Ltd", ["Bank of Weir Ltd"]),
        ("The site is run by Otter.fm Europe Limited", ["Otter.fm Europe Limited"]),
        ("The site is run by 4Otters, Lda", ["4Otters, Lda"]),
        ("The site is run by Otter Sales, U.S.A., Inc", ["Otter Sales, U.S.A., Inc"]),
        ("The site is run by Otter Weir s. r. o.", ["Otter Weir s. r. o."]),
        ("The site is run by Otter Labs Inc. and Weir Labs Ltd", ["Otter Labs Inc", "Weir Labs Ltd"]),
        ("The site is run by Personal Otter, Inc", ["Personal Otter, Inc"]),
        ("Company: Otter Labs LLC", ["Otter Labs LLC"]),
        ("Company name – Otter Labs LLC", ["Otter Labs LLC"]),
        ("Company (Austria – Otter Labs GmbH)", ["Otter Labs GmbH"]),
        ("The site is run by the University of Weir", ["University of Weir"]),
        ("The site is run by the club Friends of Otters", ["Friends of Otters"]),
    ])
    func companies(text: String, expected: [String]) throws {
        #expect(try values(.responsible, TestPage(text)) == expected)
    }

    @Test("a name beside what matched has its form, and neither a question nor a place is one", arguments: [
        ("The controller is Otter Redes, S.L.U., 7 Weir Street.", ["Otter Redes, S.L.U."]),
        ("The controller is Otterclub Weir von 1904 e. V., Weir 12.", ["Otterclub Weir von 1904 e. V."]),
        ("Otter News & Media Limited, Weir Place, 90 Weir Way, London N1, as controller is known.", ["Otter News & Media Limited"]),
        ("Who as a Controller is Responsible?", []),
        ("The controller is Irish.", []),
        ("The controller is eOtter.", ["eOtter"]),
    ])
    func beside(text: String, expected: [String]) throws {
        #expect(try values(.responsible, TestPage(text)) == expected)
    }

    @Test("a product is told without its company's form, and a form or a place is none", arguments: [
        ("This page covers Otter Albums, Inc. and Weir Maps.", ["Otter Albums", "Weir Maps"]),
        ("This page covers Otter Albums and the United States.", ["Otter Albums"]),
        ("This page covers Otter.fm.", ["Otter.fm"]),
    ])
    func products(text: String, expected: [String]) throws {
        #expect(try values(.products, TestPage(text, "To train.")) == expected)
    }

    @Test("a name may begin with a small letter where the page's title has it so", arguments: [
        ("Privacy at otter", ["otter GmbH"]),
        ("Privacy", []),
    ])
    func smallLetters(title: String, expected: [String]) throws {
        var page = TestPage("The site is run by otter GmbH")
        page.document.title = title
        #expect(try values(.responsible, page)?.filter { $0 != "The site is run by otter GmbH" } == expected)
    }

    @Test("what is still to be filled in is no name", arguments: [
        "The controller is [TO CONFIRM: Otter Labs].",
        "The controller is [Otter Labs].",
        "The controller is {Otter Labs}.",
    ])
    func placeholders(text: String) throws {
        #expect(try values(.responsible, TestPage(text)) == [])
    }

    @Test("a short form of the controller is told as its full form")
    func shortForms() throws {
        let page = TestPage("The controller is Otter.", "This policy describes Otter Labs, Inc. in practice.", "The controller is Otter Labs.")
        #expect(try values(.responsible, page) == ["Otter Labs, Inc"])
    }

    @Test("an address is told once, with the name before it and the town behind its postal number")
    func addresses() throws {
        let page = TestPage("The controller is Otter Weir Ltd, Mill Row 12 Weirton.")
        #expect(try values(.responsible, page) == ["Otter Weir Ltd", "Otter Weir Ltd, Mill Row 12 Weirton"])
    }

    @Test("names in a sentence on an officer are not the controller's, where another sentence names that")
    func envoys() throws {
        let officer = "The privacy officer is here, and for him the controller is Weir Envoys."
        #expect(try values(.responsible, TestPage("The controller is Otter Labs.", officer))?.contains("Weir Envoys") == false)
        #expect(try values(.responsible, TestPage(officer))?.contains("Weir Envoys") == true)
    }

    @Test("one company is named once in a role, in its longest words, and stays beside a sentence that holds its name")
    func once() throws {
        let page = TestPage("The controller is Otter Labs.", "This policy describes Otter Labs, Inc. in practice.", "The privacy officer of Otter Labs, Inc. is here.")
        #expect(try values(.responsible, page) == ["Otter Labs, Inc", "The privacy officer of Otter Labs, Inc. is here"])
    }
}
