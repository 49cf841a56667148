import PolicyModel
import PolicyRules
import Testing

@Suite("Rules")
struct RuleTests {
    /// A list item of each kind of context: under two headings, after an intro, below a header cell.
    private func page() -> TestPage {
        var page = TestPage()
        page.heading("Artificial intelligence", level: 2)
        page.heading("What we collect", level: 3)
        let header = page.add("Purpose: security", kind: .tableCell)
        let intro = page.add("We train models on:")
        page.add("Photos and posts. Not cookies.", kind: .listItem, region: .dialog, intro: intro, headers: [header])
        return page
    }

    @Test("hold only where all their conditions do", arguments: [
        ("{in: sentence, any: [post]}", true),
        ("{in: sentence, any: [cookie]}", false),
        ("{in: block, any: [cookie]}", true),
        ("{in: block, all: [cookie, post]}", true),
        ("{in: block, all: [cookie, model]}", false),
        ("{in: block, none: [cookie]}", false),
        ("{in: block, none: [model]}", true),
        ("{in: heading, any: [collect]}", true),
        ("{in: heading, any: [intelligence]}", false),
        ("{in: path, any: [intelligence]}", true),
        ("{in: intro, any: [train .. model]}", true),
        ("{in: headers, any: [security]}", true),
        ("{in: context, all: [security, train, intelligence]}", true),
        ("{in: context, any: [post]}", false),
        ("{in: previous, any: [train]}", true),
        ("{in: section, all: [security, post, collect]}", true),
        ("{in: section, any: [intelligence]}", false),
        ("{in: document, any: [intelligence]}", true),
        ("{in: document, any: [unicorn]}", false),
        ("{in: [sentence, path], all: [post, intelligence]}", true),
        ("{in: sentence, any: [post], none: [photo]}", false),
        ("{in: sentence, any: [post]}, {in: sentence, any: [cookie]}", false),
    ])
    func conditions(text: String, holds: Bool) throws {
        let extra = "where: [\(text)]"
        let result = try Run.findings(PackText.pattern("photo", extra: extra), page())
        #expect(result.quotes == (holds ? ["Photos"] : []))
    }

    @Test("that ask the same are answered for each place by itself", arguments: [
        ("in: sentence, any: [model, system]", ["Photos train"]),
        ("in: sentence, none: [model, system]", ["photos rest", "Photos sleep", "Photos wait"]),
        ("in: block, any: [model, system]", ["Photos train", "photos rest"]),
        ("in: [block, previous], any: [model, system]", ["Photos train", "photos rest", "Photos sleep"]),
        ("in: [sentence, previous], any: [model, system]", ["Photos train", "Photos sleep"]),
        ("in: block, all: [model, cookie]", ["Photos train", "photos rest"]),
    ])
    func sharedConditions(condition: String, quotes: [String]) throws {
        var page = TestPage()
        page.heading("Pictures", level: 2)
        page.add("Photos train models. Other photos rest beside a cookie.")
        page.add("Photos sleep.")
        page.add("Photos wait.")
        // One block has one finding of a concept.
        let concepts = ["train": "right", "rest": "how", "sleep": "right", "wait": "right"]
        let rules = concepts.sorted(by: <).map { verb, concept in
            """
              - {id: en.obj.\(concept).\(verb), title: T, concept: obj.\(concept), explanation: E, source: S, match: ['photo \(verb)'],
                 where: [{\(condition)}]}

            """
        }
        let pack = try RulePackDecoder().decode("pack: p\nlanguage: en\nrules:\n" + rules.joined(), file: "p.yml")
        let scan = RuleEngine(rules: try CompiledRules([pack])).scan(page.document)
        #expect(scan.findings.map { page.document.text(at: $0.span) } == quotes)
    }

    @Test("of lines see the short blocks around the block and the one before them, in its section", arguments: [
        ("street", true), ("wherever", true), ("other matter", false), ("afterwards", false), ("contact", false),
    ])
    func lines(words: String, holds: Bool) throws {
        var page = TestPage()
        page.heading("Contact", level: 2)
        page.add("What stands here is about an other matter, in many more words than any line of an address would ever have.")
        page.add("You can write to us by ordinary mail, wherever you may happen to be, at the address that follows:")
        page.add("Photo Works")
        page.add("Harbour Street 5")
        page.add("What stands here comes afterwards, in many more words than any line of an address would ever have.")
        let extra = "where: [{in: lines, any: ['\(words)']}]"
        #expect(try Run.findings(PackText.pattern("photo work", extra: extra), page).quotes.isEmpty != holds)
        #expect(try Run.findings(PackText.pattern("comes", extra: extra), page).quotes.isEmpty)
    }

    @Test("of headings see the headings above them, not themselves")
    func headingContext() throws {
        let extra = "where: [{in: path, any: [intelligence]}]"
        #expect(try Run.findings(PackText.pattern("intelligence", extra: extra), page()).quotes.isEmpty)
        #expect(try Run.findings(PackText.pattern("collect", extra: extra), page()).quotes == ["collect"])
    }

    @Test("read only the kinds of block and the regions they name", arguments: [
        ("scope: [list-item]", true), ("scope: [paragraph, table-cell]", false), ("region: [dialog]", true),
        ("region: body", false),
    ])
    func scope(text: String, holds: Bool) throws {
        let result = try Run.findings(PackText.pattern("photo", extra: text), page())
        #expect(result.quotes.isEmpty != holds)
    }

    @Test("keep the exception of a promise in the quote", arguments: [
        ("We do not train on messages unless you agree. Bye.", "not train on messages unless you agree"),
        ("We do not train on messages, except those you share.", "not train on messages, except those you share"),
        ("We do not train on messages. Unless you agree.", "not train on messages"),
        ("Unless you agree, we do not train on messages.", "not train on messages"),
    ])
    func exceptions(text: String, quote: String) throws {
        #expect(try Run.findings(PackText.pattern("not train on message"), TestPage(text)).quotes == [quote])
    }

    @Test("find one thing a block and concept: the most severe, then the longest")
    func best() throws {
        let rules = """
            pack: test
            language: en
            rules:
              - {id: en.a, title: A, concept: ai.use, severity: low, explanation: E, source: S, match: [train on many photos]}
              - {id: en.b, title: B, concept: ai.use, severity: high, explanation: E, source: S, match: [train, on many]}
              - {id: en.c, title: C, concept: ai.data, severity: low, explanation: E, source: S, match: [photo]}
            """
        let result = try Run.findings(rules, TestPage("We train on many photos."))
        #expect(result.rules == ["en.b", "en.c"])
        #expect(result.quotes == ["on many", "photos"])
    }

    @Test("find words that stand in several blocks once, with all their places")
    func repeated() throws {
        let result = try Run.findings(
            PackText.pattern("train"), TestPage("We train.", "Other.", "We train!", "we  train.", "We train too."))
        #expect(result.scan.findings.map(\.blocks) == [[0, 2, 3], [4]])
        #expect(Set(result.scan.findings.map(\.fingerprint)).count == 2, "two findings never share one")
        #expect(result.scan.findings.allSatisfy { $0.fingerprint.utf8.count == 16 })
    }

    @Test("are chosen by the language of the page, and the page is told so")
    func language() throws {
        let french = PackText.pattern("entraîner").replacing("language: en", with: "language: fr")
            .replacing("en.test", with: "fr.test").replacing("pack: test", with: "pack: fr")
        let packs = [PackText.pattern("train"), french]
        func scan(_ language: String?) throws -> Run.Result {
            var page = TestPage(language: language)
            page.add("We train; elle entraîne.")
            return try Run.findings(packs, page)
        }
        #expect(try scan("en").quotes == ["train"])
        #expect(try scan("fr").quotes == ["entraîne"])
        #expect(try scan("fr").scan.notices.isEmpty)
        #expect(try scan("de").quotes.isEmpty)
        #expect(try scan("de").scan.notices.map(\.message) == ["No rules for the language de; there are rules for: en, fr."])
        #expect(try scan(nil).quotes == ["train"])
        #expect(try scan(nil).scan.notices.count == 1)
    }

    @Test("are taken in or left out by topic, concept and id", arguments: [
        ([], [], 1), (["ai-training"], [], 1), (["jurisdiction"], [], 0), (["ai.use"], [], 1), (["en.test.one"], [], 1),
        (["en.en.test.one"], [], 1), (["fr.en.test.one"], [], 0),
        ([], ["ai-training"], 0), ([], ["en.test.two"], 1), (["ai-training"], ["en.test.one"], 0),
    ] as [([String], [String], Int)])
    func selection(only: [String], skip: [String], count: Int) throws {
        let selection = RuleSelection(only: only, skip: skip)
        let result = try Run.findings([PackText.pattern("train")], TestPage("We train."), selection: selection)
        #expect(result.quotes.count == count)
    }
}
