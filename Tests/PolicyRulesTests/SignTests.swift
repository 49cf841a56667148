import PolicyModel
import PolicyPacks
import PolicyRules
import Testing

@Suite("Signs")
struct SignTests {
    private static let pack = PackText.pattern("[train|entraîn*] ..6 [model|modèle]", extra: "denied: ai.use")

    private func findings(_ page: TestPage, language: String = "en") throws -> [Finding] {
        let text = Self.pack.replacing("language: en", with: "language: \(language)")
        let rules = try BuiltInPacks.rules.adding([RulePackDecoder().decode(text, file: "test.yml")])
        return RuleEngine(rules: rules, selection: RuleSelection(only: ["en.test.one"])).scan(page.document).findings
    }

    private func sign(_ page: TestPage, language: String = "en") throws -> Sign? {
        try findings(page, language: language).first?.sign
    }

    @Test("follow from the words of the clause", arguments: [
        ("We train our models on posts.", .yes),
        ("We do not train our models on posts.", .no),
        ("We don’t sell posts or use them to train models.", .no),
        ("Acme has never trained its models on posts.", .no),
        ("We do not sell posts, nor do we train models on them.", .no),
        ("We do not sell posts, but we train models on them.", .yes),
        ("We train models on posts and do not sell them.", .yes),
        ("Whether or not you agree, posts train our model.", .yes),
        ("We use posts not only to write but also to train our models.", .yes),
        ("We refrain from training models on posts.", .no),
        ("Training our models is switched off.", .no),
        ("We train models on posts that are not private.", .yes),
        ("We no longer train models on posts.", .ended),
        ("In 2023 we stopped training models on posts.", .ended),
        ("We have paused the training of our models.", .paused),
        ("We plan to train a model on posts.", .planned),
        ("We have dropped our plan to train a model.", .no),
        ("We train models only with your consent.", .conditional),
        ("We will not train models on posts unless you agree.", .conditional),
        ("With your explicit consent, which you give in writing, we train models.", .conditional),
        ("Do we train models on posts?", .asked),
        ("Do we train models on posts? No.", .no),
        ("Do we train models on posts? Yes, all the time.", .yes),
        ("Do we train models on posts? Only if you agree.", .conditional),
        ("Do you not train models on posts? No, we do.", .yes),
    ] as [(String, Sign)])
    func clauses(text: String, sign expected: Sign) throws {
        #expect(try sign(TestPage(text)) == expected, "\(text)")
    }

    @Test("follow from the words of the clause in French, too", arguments: [
        ("Nous entraînons nos modèles.", .yes),
        ("Nous n’utilisons pas vos images pour entraîner nos modèles.", .no),
        ("Nous n’entraînons jamais nos modèles avec vos images.", .no),
        ("Nous n’utilisons plus vos images pour entraîner nos modèles.", .ended),
        ("Vos images n’entraînent nos modèles que si vous activez ce réglage.", .conditional),
        ("Nous prévoyons d’entraîner un modèle.", .planned),
        ("Entraînez-vous un modèle avec mes images ? Non.", .no),
    ] as [(String, Sign)])
    func french(text: String, sign expected: Sign) throws {
        var page = TestPage(language: "fr")
        page.add(text)
        #expect(try sign(page, language: "fr") == expected, "\(text)")
    }

    @Test("follow from the answer in the next block")
    func questions() throws {
        for (answer, expected) in [("No.", Sign.no), ("It is not.", .no), ("Yes, all of them.", .yes), ("Posts are public.", .asked)] {
            var page = TestPage()
            page.heading("Do you train models on my posts?", level: 2)
            page.add(answer)
            #expect(try sign(page) == expected, "\(answer)")
        }
    }

    @Test("follow from a list's introduction and from a heading", arguments: [
        ("We do none of the following:", "Rules", Sign.no), ("We will never:", "Rules", .no), ("We may:", "Rules", .yes),
        ("We do not keep letters for a year.", "Rules", .yes), ("For instance:", "What we do not do", .no), ("For instance:", "What we do", .yes),
        ("Please do not use our site to do the following:", "Rules", .yes), ("If you agree, we may:", "Rules", .conditional),
    ])
    func surroundings(intro: String, heading: String, expected: Sign) throws {
        var page = TestPage()
        page.heading(heading, level: 2)
        let block = page.add(intro)
        page.add("train models on posts", kind: .listItem, intro: block)
        #expect(try sign(page) == expected)
    }

    @Test("follow from the cells of a table", arguments: [
        (["No", "No"], Sign.no), (["Yes", "No"], .yes), (["✗", "–"], .no), (["✓", "–"], .yes), (["Never", "only with your consent"], .conditional),
    ])
    func tables(cells: [String], expected: Sign) throws {
        var page = TestPage()
        let header = page.add("Used to train our models?", kind: .tableCell)
        for cell in cells {
            let title = page.add("Posts", kind: .tableCell)
            page.add(cell, kind: .tableCell, headers: [header, title])
        }
        #expect(try sign(page) == expected)
    }

    @Test("of a cell are those of its row, whose title another cell answers", arguments: [("No", Sign.no), ("Yes", .yes)])
    func rows(answer: String, expected: Sign) throws {
        var page = TestPage()
        let columns = ["Purpose", "How", "Done?"].map { page.add($0, kind: .tableCell) }
        let title = page.add("Training", kind: .tableCell, headers: [columns[0]])
        page.add("train models on posts", kind: .tableCell, headers: [columns[1], title])
        page.add(answer, kind: .tableCell, headers: [columns[2], title])
        #expect(try sign(page) == expected)
    }

    @Test("of a box to be ticked are an offer")
    func boxes() throws {
        var page = TestPage("I agree that you train models on my posts")
        page.field("I agree that you train models on my posts", kind: "checkbox", isRequired: false)
        #expect(try sign(page) == .offered)
    }

    @Test("come with who speaks and of whom", arguments: [
        ("We train our models.", Speaker.page),
        ("Some other apps train their models.", .company("Some other apps")),
        ("Open Fjord believes that the company trains its models.", .thirdParty(nil)),
        ("We believe that we may train our models.", .page),
        ("Letters go to our supplier Verbolo. Verbolo trains its models.", .company("Verbolo")),
        ("What you tell our partner\nFor example, your posts help train our models.", .page),
        ("You must provide Letters. Letters train our models.", .page),
    ])
    func speakers(text: String, speaker: Speaker) throws {
        #expect(try findings(TestPage(text)).first?.speaker == speaker, "\(text)")
    }

    @Test("are none where nobody says that it is so", arguments: [
        "You may not use posts to train models.", "The law would allow us to train models.",
    ])
    func nobody(text: String) throws {
        #expect(try findings(TestPage(text)).isEmpty, "\(text)")
    }

    @Test("of a statement are turned by the sentence that takes it up")
    func echoes() throws {
        #expect(try sign(TestPage("The law would allow us to train models. We do not do so.")) == .no)
        #expect(try sign(TestPage("Some apps do not train models on posts. Acme does.")) == .yes)
    }
}
