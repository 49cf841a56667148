import PolicyDiff
import PolicyModel
import Testing

/// Words that stand in a document several times, and headings that others come before.
@Suite struct RepetitionTests {
    private func compare(_ old: String, _ new: String) -> Comparison {
        let (before, after) = (DocumentBuilder.document(old), DocumentBuilder.document(new))
        let comparison = DocumentComparer.compare(old: before, new: after)
        ComparisonLaws.check(before, after, comparison)
        return comparison
    }

    @Test func `an item that stands under another heading, too, says something else there`() {
        let old = "# To show ads\nWe use what follows here.\n* Device information of yours\n* Your messages\n# To keep you safe\nWe use what follows there.\n* Device information of yours\n* Your contacts"
        let new = old.replacingFirst("* Device information of yours\n* Your messages", "* Your messages")
        let changes = compare(old, new).changes
        #expect(changes.map(\.kind) == [.removed] && changes.allSatisfy(\.isSignificant))
    }

    /// A document in which the paragraph before a list introduces it.
    private func introduced(_ text: String) -> PolicyDocument {
        var document = DocumentBuilder.document(text)
        var intro: Int?
        for index in document.blocks.indices {
            switch document.blocks[index].kind {
            case .listItem: document.blocks[index].intro = intro
            case .paragraph: intro = index
            default: intro = nil
            }
        }
        return document
    }

    private static let list = "What we use for this:\n* Public posts of yours\n* What you tell the assistant"

    @Test func `an item that left one list is gone from there, though another list of the kind holds it`() {
        let text = "# Improving models\nThis is for minors.\n\(Self.list)\n# Improving models\nThis is for adults.\n\(Self.list)"
        let (before, after) = (introduced(text), introduced(text.replacingFirst("* Public posts of yours\n", "")))
        let comparison = DocumentComparer.compare(old: before, new: after)
        ComparisonLaws.check(before, after, comparison)
        #expect(comparison.changes.map(\.kind) == [.removed] && comparison.isSignificant)
        #expect(comparison.headlines.map(\.kind) == [.statementRemoved])
    }

    @Test func `a list that went with its introduction still stands elsewhere`() {
        let text = "# Improving models\n\(Self.list)\n# Improving models\n\(Self.list)"
        let (before, after) = (introduced(text), introduced("# Improving models\n\(Self.list)"))
        let comparison = DocumentComparer.compare(old: before, new: after)
        ComparisonLaws.check(before, after, comparison)
        #expect(comparison.isChanged && !comparison.isSignificant)
    }

    @Test func `a line with a label belongs to its heading`() {
        let old = "# Contact\nYou may write to us at any time.\nLegal basis: our contract with you\n# Orders\nWe handle what you order from us.\nLegal basis: our contract with you"
        let new = old.replacingFirst("\nLegal basis: our contract with you\n# Orders", "\n# Orders")
        #expect(compare(old, new).changes.map(\.isSignificant) == [true])
    }

    @Test func `a part that stands there twice is no news, even if it tells how to object`() {
        let part = "# AI\nWe use your posts to train our models.\nYou can object to it in your settings."
        let start = "# What we collect\nWe collect what you tell us when you open an account."
        let comparison = compare("\(start)\n\(part)", "\(start)\n\(part)\n\(part)")
        #expect(comparison.isChanged && !comparison.isSignificant)
    }

    @Test(arguments: ["Data", "How we share it", "Your rights"])
    func `a heading that got another number behind a new section is renumbered`(_ heading: String) {
        let text = { (number: Int) in "# \(number). \(heading)\nWe keep what you tell us for a year and no longer.\n# \(number + 1). Contact\nWrite to us about it." }
        let changes = compare(text(1), "# 1. Cookies\nWe set two files on your device when you come.\n" + text(2)).changes
        let renumbered = changes.filter { $0.forms == [.renumbered] }
        #expect(renumbered.map(\.before).sorted() == ["1. \(heading)", "2. Contact"])
        #expect(changes.count == 3 && changes.contains { $0.kind == .added && $0.after.hasPrefix("1. Cookies") })
    }

    @Test func `headings over other headings that trade places turn what stands under them`() {
        let old = "# Rules\nThese are the rules for all of you.\n## Adults\n### May do\n* Post what they like here\n* Send what they like there\n## Minors\n### May not do\n* See adverts of others\n* Buy anything at all"
        let new = old.replacingFirst("## Adults", "## @").replacingFirst("## Minors", "## Adults").replacingFirst("## @", "## Minors")
        let changes = compare(old, new).changes
        #expect(!changes.isEmpty && changes.contains(where: \.isSignificant))
    }

    @Test func `only a sentence on who is responsible tells that another is`() {
        let text = { (partner: String, controller: String) in
            "# Who we are\nThe data controller is \(controller). You find more in our help centre. Our maps are drawn with the help of \(partner)."
        }
        let partner = compare(text("Atlas Maps Ltd", "Acme Ireland Limited"), text("Globe Maps Inc", "Acme Ireland Limited")).changes
        #expect(!partner.contains { $0.story == .responsibleChanged })
        let controller = compare(text("Atlas Maps Ltd", "Acme Ireland Limited"), text("Atlas Maps Ltd", "Acme Holdings Inc")).changes
        #expect(controller.contains { $0.story == .responsibleChanged })
    }
}
