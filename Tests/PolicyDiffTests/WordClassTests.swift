import PolicyLanguage
import PolicyModel
import Testing

@testable import PolicyDiff

@Suite struct WordClassTests {
    static let classes: [(kind: WordClass, name: String)] = [
        (.negation, "negation"), (.modal, "modal"), (.month, "month"), (.number, "number"), (.companyForm, "company-form"), (.region, "region"),
        (.objection, "objection"), (.route, "route"), (.small, "small"), (.notice, "notice"), (.objectionVerb, "objection-verb"),
        (.particle, "particle"), (.responsibility, "responsibility"), (.ground, "ground"), (.legality, "legality"), (.partName, "part-name"),
        (.timeUnit, "time-unit"), (.ago, "ago"), (.counter, "counter"), (.made, "made"), (.copyright, "copyright"), (.person, "person"),
        (.refusal, "refusal"), (.cookie, "cookie"), (.subject, "subject"), (.condition, "condition"), (.lateRefusal, "late-refusal"), (.accept, "accept"),
        (.handled, "handled"), (.linkNote, "link-note"),
    ]

    @Test func `each class has the bit that the languages' files give it`() {
        #expect(ChangeWords.classNames == Self.classes.map(\.name))
        for (index, row) in Self.classes.enumerated() { #expect(row.kind.rawValue == 1 << UInt32(index)) }
    }

    static let words: [(word: String, kind: WordClass)] = [
        ("not", .negation), ("pas", .negation), ("nicht", .negation), ("niet", .negation), ("não", .negation), ("non", .negation),
        ("peut", .modal), ("março", .month), ("gmbh", .companyForm), ("widerspruch", .objection), ("geen", .lateRefusal),
    ]

    @Test(arguments: words)
    func `words of all languages have their class`(_ word: String, _ kind: WordClass) {
        var hash = ByteHash()
        hash.add(word.utf8)
        #expect(WordClass(rawValue: ChangeWords.classes(ofHash: hash.value)).contains(kind))
    }
}
