import PolicyModel
import PolicyRules
import Testing

@Suite("Patterns")
struct PatternTests {
    @Test("match words, and quote from the first to the last of them", arguments: [
        // Words, whatever their form and dress.
        ("train model", "We trained our models: training models.", "training models"),
        ("opt out", "You can OPT‑OUT.", "OPT‑OUT"),
        ("opt out", "You can opt\u{AD}-\u{200B}out now.", "opt\u{AD}-\u{200B}out"),
        ("don't sell", "We don’t sell.", "don’t sell"),
        ("=training", "We train. Training is done.", "Training"),
        ("identif*", "It identifies you.", "identifies"),
        ("* Ireland", "Meta Platforms Ireland.", "Platforms Ireland"),
        ("*schutz", "Der Datenschutz gilt.", "Datenschutz"),
        ("*schutz law", "Schutz laws.", "Schutz laws"),
        ("*schutz", "Datenschutzes", nil),
        ("*été", "La société et l'été.", "société"),
        ("[*tion|x] of", "Notice. The restriction of it.", "restriction of"),
        ("in {number}", "In May, in 2025.", "in 2025"),
        ("{number} day", "On the 3rd day.", "3rd day"),
        ("{number}? day", "A day.", "day"),
        ("n° 2016/679", "Règlement n° 2016/679.", "n° 2016/679"),
        // Gaps.
        ("use ..2 train", "We use it to train.", "use it to train"),
        ("use ..1 train", "We use it to train.", nil),
        ("use .. train", "We use a b c d e f train.", "use a b c d e f train"),
        ("use .. train", "We use a b c d e f g train.", nil),
        ("use .. train", "We use it. They train.", nil),
        ("use ..4 train", "Use and use it to train and train.", "Use and use it to train"),
        // Alternatives, optional words, lists.
        ("[may|might well|can] object", "You might well object.", "might well object"),
        ("right to? object", "The right object.", "right object"),
        ("right to? object", "The right to object.", "right to object"),
        ("right [to freely]? object", "The right to freely object.", "right to freely object"),
        ("eat {fruit}", "Eat dragon fruit now.", "Eat dragon fruit"),
        ("eat {fruit}? now", "Eat now.", "Eat now"),
        ("eat [green|{fruit}] ..1 now", "Eat star fruit right now.", "Eat star fruit right now"),
        ("[a|a b] c", "x a b c", "a b c"),
        ("[a|a b] ..1 c", "x a b c", "a b c"),
        // Ends of blocks and sentences.
        ("^ photo", "Photos and posts.", "Photos"),
        ("^ post", "Photos and posts.", nil),
        ("post $", "Photos and posts.[12]", "posts"),
        ("photo $", "Photos. Posts.", nil),
        ("^$", "Photos. Posts!", "Photos. Posts"),
        ("^ ..3 $", "By registered letter", "By registered letter"),
        ("^ ..2 $", "By registered letter", nil),
        ("platform object", "By Meta Platforms, Inc. You object.", nil),
        ("inc object", "By Meta Platforms, Inc. You object.", nil),
        ("art 21", "See Art. 21 GDPR.", "Art. 21"),
        ("inc you", "By Meta Platforms, Inc. You object.", "Inc. You"),
        ("object train", "You object; Training stops.", nil),
        ("object train", "You object; training stops.", "object; training"),
        ("object train", "You object: Training stops.", "object: Training"),
        ("object train", "You object… Training stops.", nil),
        ("object train", "You object • Training stops.", nil),
        ("law 152", "Law No. 152 holds.", nil),
        ("no 152", "Law No. 152 holds.", "No. 152"),
        ("no we", "We say no. We object.", nil),
        ("civ code 1798", "Cal. Civ. Code § 1798", "Civ. Code § 1798"),
        ("10 transfer", "10. Transfers", "10. Transfers"),
        ("1 your", "2.1. Your rights", "1. Your"),
        ("b your", "b. Your rights", "b. Your"),
        ("in 2025 we", "It began in 2025. We object.", nil),
        ("version 2", "Version 2.1 is out.", "Version 2"),
    ] as [(String, String, String?)])
    func quotes(pattern: String, text: String, quote: String?) throws {
        let findings = try Run.findings(PackText.pattern(pattern), TestPage(text))
        #expect(findings.quotes == [quote].compactMap { $0 })
    }

    @Test("that do not parse are errors at their place, with a caret", arguments: [
        ("[a|b", 1, "`[` without `]`"),
        ("a {b", 3, "`{` without a list name"),
        ("a {nut}", 3, "unknown list `{nut}`"),
        (".. a", 1, "cannot begin with a gap"),
        ("a ..", 4, "cannot end with a gap"),
        ("a? b?", 1, "at least one word"),
        ("a ..500 b", 3, "a gap spans"),
        ("a | b", 3, "unexpected `|`"),
        ("a ^ b", 3, "`^` belongs at the start"),
        ("a $ b", 3, "`$` belongs at the end"),
        ("a []", 4, "an alternative needs"),
        ("a &", 3, "holds no word"),
        ("a *b*", 3, "`*` stands before the end of one word"),
        ("a *b-c", 3, "`*` stands before the end of one word"),
    ])
    func errors(pattern: String, offset: Int, message: String) {
        let text = PackText.pattern(pattern)
        let error = #expect(throws: RulePackError.self) { try RulePackDecoder().decode(text, file: "a.yml") }
        let problem = error?.problems.first
        #expect(problem?.message.contains(message) == true)
        #expect(problem?.place.column == 9 + offset)
        #expect(problem?.description.hasSuffix("\n  " + String(repeating: " ", count: 8 + offset) + "^") == true)
        #expect(problem?.description.hasPrefix("a.yml:") == true)
    }

    @Test("do not run away on text and gaps made to make them", .timeLimit(.minutes(5)))
    func hostileGaps() throws {
        let pattern = Array(repeating: "a", count: 40).joined(separator: " ..40 ") + " ..40 b"
        let text = Array(repeating: "a", count: 4_000).joined(separator: " ")
        #expect(try Run.findings(PackText.pattern(pattern), TestPage(text)).quotes.isEmpty)
    }
}
