import PolicyDiff
import PolicyModel
import Testing

/// What turns a meaning is significant however small it is, and what does not is quiet however large it is.
@Suite struct MeaningTests {
    private static let context = """
        # What we collect
        We collect the content that you create, such as posts, comments and audio.
        """

    private func changes(_ old: String, _ new: String, _ edit: (inout PolicyDocument) -> Void = { _ in }) -> [Change] {
        let before = DocumentBuilder.document("\(Self.context)\n\(old)")
        var after = DocumentBuilder.document("\(Self.context)\n\(new)")
        edit(&after)
        let comparison = DocumentComparer.compare(old: before, new: after)
        ComparisonLaws.check(before, after, comparison)
        return comparison.changes
    }

    @Test(arguments: [
        ("30 days after that we delete it.", "90 days after that we delete it."),
        ("* 13 years old in the US", "* 18 years old in the US"),
        ("Within 72 hours we tell you.", "Within 96 hours we tell you."),
        ("Users < 18 are left out.", "Users > 18 are left out."),
        ("A listener must be ≥ 16.", "A listener must be ≤ 16."),
        ("A copy costs $5.", "A copy costs €5."),
        ("Of these up to 10% are read.", "Of these up to 10 are read."),
        ("✗ Private messages", "✓ Private messages"),
        ("We ask if you agree and the law allows it.", "We ask if you agree or the law allows it."),
        ("We use essays of learners over 18.", "We use essays of learners under 18."),
        ("We use some of the photos.", "We use any of the photos."),
        ("You can see photos by you there.", "You can see photos of you there."),
        ("You may use our guides for a model of your own.", "We may use your guides for a model of our own."),
        ("We show it to an employer.", "We show it to an employee."),
        ("The model is retrained every year.", "The model is retained every year."),
        ("Storage is opt-in there.", "Storage is opt-out there."),
        ("Elles restent 30 jours au plus.", "Elles restent 30 jours ou plus."),
    ])
    func turned(old: String, new: String) {
        let changes = changes(old, new)
        #expect(changes.contains { $0.isSignificant }, "\(old) → \(new): \(changes.map(\.rules))")
    }

    @Test(arguments: [
        ("# 4. Data\nWe take it.\n# 5. Use\nAs section 4 says.", "# 5. Data\nWe take it.\n# 6. Use\nAs section 5 says."),
        (
            "# 1. Data that we collect\nWe collect your name and address.\n# 2. Sharing\nWe share your address.",
            "# 1. Cookies\nOurs last for a week.\n# 2. Data that we collect\nWe collect your name and address.\n# 3. Sharing\nWe share your address."
        ),
        (
            "# 1\nSomebody who works with us.\n# 2\nSomebody who sells to us.",
            "# Partner\nSomebody who works with us.\n# Vendor\nSomebody who sells to us."
        ),
        ("We use things of yours (e.g. your posts) here.", "We use things of yours (like your posts) here."),
        ("You find more of it in our help centre.", "You find more of it in our help centre (opens in a new window)."),
        ("a) sign in,\nb) open your profile,\nc) choose it.", "1) sign in,\n2) open your profile,\n3) choose it."),
        ("We cannot read them. We don't use them.", "We can't read them. We do not use them."),
        ("Of every 1,000 questions some are read.", "Of every 1000 questions some are read."),
        ("We honour your personalised choice.", "We honor your personalized choice."),
        ("© 2024 Example", "© 2025 Example"),
        ("Updated 2 days ago", "Updated 3 weeks ago"),
        ("23 out of 40 found this helpful", "31 out of 55 found this helpful"),
        ("Page generated on 2024-09-02 10:22:31 by server 3", "Page generated on 2024-10-07 06:01:55 by server 3"),
        ("[About](/about)\n[Jobs](/jobs)", "[About us](/about)\n[Careers](/careers)"),
    ])
    func quiet(old: String, new: String) {
        let changes = changes(old, new).filter { $0.kind != .added }
        #expect(!changes.isEmpty && changes.allSatisfy { !$0.isSignificant }, "\(old) → \(new): \(changes.map(\.rules))")
    }

    @Test(arguments: [
        ("caf\u{E9} cr\u{E8}me", "cafe\u{301} cre\u{300}me"), ("the office", "the o\u{FB03}ce"), ("30 days of it", "30\u{B9} days of it"),
        ("We use it.[^1]", "We use it.[^2]"), ("✓ this one", "✔ this one"),
    ])
    func sameWords(old: String, new: String) { #expect(changes(old, new).isEmpty) }

    @Test func itemUnderAnotherIntroduction() {
        let old = DocumentBuilder.document("We never use:\n* private notes of yours\n* the voice that you record\nWe use:\n* public posts of yours")
        let new = DocumentBuilder.document("We never use:\n* private notes of yours\nWe use:\n* public posts of yours\n* the voice that you record")
        func introduced(_ document: PolicyDocument) -> PolicyDocument {
            var document = document
            var intro: Int?
            for index in document.blocks.indices {
                if document.blocks[index].kind == .listItem { document.blocks[index].intro = intro } else { intro = index }
            }
            return document
        }
        let comparison = DocumentComparer.compare(old: introduced(old), new: introduced(new))
        #expect(comparison.changes.map(\.kind) == [.moved] && comparison.isSignificant)
        #expect(comparison.changes.first?.rules.first == .movedElsewhere)
    }

    @Test(arguments: [
        ("https://a.example/o?a=1&b=2", "https://a.example/o?b=2&a=1", true),
        ("https://a.example/o?form=ai&sid=4f2a", "https://a.example/o?form=ai&sid=99b1", true),
        ("https://a.example/o", "https://out.a.example/go?to=https%3A%2F%2Fa.example%2Fo&token=x", true),
        ("/web/20240310120000/https://a.example/o", "/web/20240412090000/https://a.example/o", true),
        ("/o", "https://a.example/o", true),
        ("#section-3", "#section-4", true),
        ("https://a.example/o?form=ai", "https://a.example/o?form=ads", false),
        ("https://a.example/contact/540404257914453", "https://a.example/contact/540404257914454", false),
        ("https://a.example/o", "https://b.example/o", false),
    ])
    func addresses(one: String, other: String, isSame: Bool) {
        let changes = changes("You may object through [this form](\(one)) there.", "You may object through [this form](\(other)) there.")
        #expect(changes.isEmpty == isSame)
    }

    @Test func formLeadsElsewhere() {
        let before = DocumentBuilder.document("You can object with this form.")
        var (old, new) = (before, before)
        old.forms = [FormRoute(target: "https://a.example/object", method: "post", presets: [], block: 0)]
        new.forms = [FormRoute(target: "https://a.example/object", method: "post", presets: ["answer=no"], block: 0)]
        let comparison = DocumentComparer.compare(old: old, new: new)
        #expect(comparison.isChanged && comparison.changes.map(\.story) == [.routeChanged])
        #expect(DocumentComparer.compare(old: old, new: old).changes.isEmpty)
    }

    @Test func storyBegins() {
        let old = "We keep the name that you give.\nWe show it to friends. We do not sell personal data.\nIt helps us to suggest songs."
        let new = "We keep the names which you gave.\nWe show it to friends.\nIt helps us to propose some tunes."
        let before = DocumentBuilder.document("\(Self.context)\n\(old)")
        let after = DocumentBuilder.document("\(Self.context)\n\(new)")
        let comparison = DocumentComparer.compare(old: before, new: after)
        #expect(comparison.story.first?.kind == .promiseRemoved && comparison.story.first?.changes == [0])
        #expect(comparison.headlines.first?.before == "We do not sell personal data.")
        #expect(comparison.swapped.story.map(\.kind).contains(.promiseAdded))
    }

    @Test func oneRewordingInManyPlaces() {
        let text = { (name: String) in (1...6).map { "The purpose \($0 * 11) serves \(name) in way \($0 * 7)." }.joined(separator: "\n") }
        let changes = changes(text("AI at Meta"), text("our features that are part of AI at Meta"))
        #expect(changes.map(\.occurrences) == [6])
    }

    private static let beginning = "Some of our products, such as the mail box, the drive, the calendar, the notes and the rooms in which people meet, read what you store there in an automated manner to find spam, viruses, fraud, scams and what else may do you harm"

    @Test("Shows what differs in a sentence, on both sides and however late it comes", arguments: [
        ("We ask you to leave the page.", "We ask you to leave the old page.", "leave the page.", "leave the old page."),
        ("Often we ask you to leave the page.", "We ask you to leave the page.", "Often we ask", "We ask"),
        ("\(beginning), or to count them.", "\(beginning), or to sell them.", "or to count them.", "or to sell them."),
        ("\(beginning), or to count them.", "\(beginning), or to count and sell them.", "or to count them.", "count and sell them."),
    ])
    func differenceIsSeen(old: String, new: String, before: String, after: String) throws {
        let change = try #require(changes(old, new).first { $0.isSignificant })
        #expect(change.oldSentence.contains(before) && change.oldSentence.utf8.count < 260)
        #expect(change.newSentence.contains(after) && change.newSentence.utf8.count < 260)
    }
}
