import PolicyDiff
import PolicyModel
import Testing

/// The catalogue of tricky changes: each case is one that real policies show.
@Suite struct ChangeCatalogueTests {
    private func compare(_ old: String, _ new: String) -> Comparison {
        let (before, after) = (DocumentBuilder.document(old), DocumentBuilder.document(new))
        let comparison = DocumentComparer.compare(old: before, new: after)
        ComparisonLaws.check(before, after, comparison)
        return comparison
    }

    private static let collect = """
        # What we collect
        We collect the content that you create, such as posts, comments and audio.
        We also collect information about the device on which you use our products.
        """
    private static let share = """
        # How we share it
        Partners who use our analytics services receive reports about the people who see their posts.
        Researchers receive information for studies that serve the public, under strict conditions.
        Nobody else receives it unless a court demands that we hand it over.
        """
    private static let rights = """
        # Your rights
        You can object to our use of your information for training. You find the form in the settings.
        """

    @Test func movedSection() {
        let changes = compare([Self.collect, Self.share, Self.rights].joined(separator: "\n"), [Self.share, Self.rights, Self.collect].joined(separator: "\n")).changes
        #expect(changes.map(\.kind) == [.moved])
        #expect(changes.allSatisfy { !$0.isSignificant })
        #expect(changes.first?.before == changes.first?.after)
    }

    @Test func movedBlockWithAChangedWord() {
        let line = "Service providers help us to find out how well our advertising works and to repair what is broken."
        let edited = "Service providers help us to find out how badly our advertising works and to repair what is broken."
        let changes = compare(
            "\(line)\n\(Self.collect)\n\(Self.share)\n\(Self.rights)", "\(Self.collect)\n\(Self.share)\n\(edited)\n\(Self.rights)").changes
        #expect(changes.map(\.kind) == [.moved])
        #expect(changes.first.map { [$0.wordsRemoved, $0.wordsInserted] } == [1, 1])
        #expect(changes.first?.isSignificant == true)
    }

    @Test func renumbered() {
        let changes = compare(
            "# 3. How we share it\nWe share it with partners.\n# 4. Your rights\nYou may object to it.",
            "# 4. How we share it\nWe share it with partners.\n# 5. Your rights\nYou may object to it.").changes
        #expect(changes.map(\.kind) == [.reworded, .reworded])
        #expect(changes.allSatisfy { $0.forms == [.renumbered] && !$0.isSignificant })
    }

    @Test func renamedSection() {
        let changes = compare(Self.share, Self.share.replacingFirst("How we share it", "Whom we share it with")).changes
        #expect(changes.count == 1 && changes[0].kind == .reworded)
        #expect(changes.first?.before == "How we share it" && changes.first?.after == "Whom we share it with")
    }

    @Test func splitParagraphWithAnEdit() {
        let old = "We keep your posts as long as your account exists. When you delete it, we remove them within ninety days. Copies in backups may stay longer than that."
        let new = "We keep your posts as long as your account exists. When you delete it, we remove them within thirty days.\nCopies in backups may stay longer than that."
        let changes = compare(old, new).changes
        #expect(changes.count == 1)
        #expect(changes.first?.kind == .reworded && changes.first?.forms == [.split] && changes.first?.flags == [.number])
    }

    @Test func joinedParagraphWithAnEdit() {
        let old = "We keep your posts as long as your account exists.\nCopies in backups may stay for some more time than that."
        let new = "We keep your posts as long as your account exists. Copies in backups can stay for some more time than that."
        let changes = compare(old, new).changes
        #expect(changes.count == 1)
        #expect(changes.first?.kind == .reworded && changes.first?.forms == [.joined] && changes.first?.flags == [.modal])
    }

    @Test(arguments: [
        ("We keep posts. We keep photos. We keep messages.", "We keep posts.\nWe keep photos.\nWe keep messages."),
        ("* The content you create\n* The people you follow", "The content you create\nThe people you follow"),
        ("# Your rights\nYou may object.", "YOUR RIGHTS\nYou – “may” object!"),
        ("You may opt-out [1] of it.", "You may opt out of it. [12]"),
    ])
    func markupOnly(old: String, new: String) {
        let comparison = compare(old, new)
        #expect(comparison.changes.isEmpty && !comparison.isChanged)
    }

    @Test func promotedListItemWithAnEdit() {
        let changes = compare(
            "We use:\n* The content you create on our products\n* Your contacts",
            "We use:\nThe public content you create on our products\n* Your contacts").changes
        #expect(changes.map(\.kind) == [.reworded] && changes.first?.forms == [.recast])
    }

    @Test func swappedList() {
        let changes = compare(
            "We use:\n* the posts that you publish\n* the photos that you upload today\n* the people that you follow",
            "We use:\n* the photos that you upload today\n* the posts that you publish\n* the people that you follow").changes
        #expect(changes.map(\.kind) == [.moved] && !changes[0].isSignificant)
    }

    @Test func swappedShortItems() {
        let changes = compare("We use:\n* Your account details\n* Photos\n* Payment records", "We use:\n* Photos\n* Your account details\n* Payment records").changes
        #expect(changes.map(\.kind) == [.moved] && changes.allSatisfy { !$0.isSignificant })
    }

    @Test func repeatedShortBlockElsewhereIsNoMove() {
        let changes = compare(
            "\(Self.collect)\nLearn more\n\(Self.share)\nLearn more\n\(Self.rights)", "\(Self.collect)\n\(Self.share)\nLearn more\n\(Self.rights)\nLearn more").changes
        #expect(!changes.contains { $0.kind == .moved })
    }

    @Test func swappedSentences() {
        let changes = compare(
            "We delete your photos after a year without a visit. We never sell your information to anybody at all.",
            "We never sell your information to anybody at all. We delete your photos after a year without a visit.").changes
        #expect(changes.map(\.kind) == [.moved] && !changes[0].isSignificant)
    }

    /// Edits of a word or two, and what they touch.
    @Test(arguments: [
        ("We use your messages to train our models.", "We do not use your messages to train our models.", [ChangeFlag.negation], true),
        ("We may share it with partners.", "We will share it with partners.", [.modal], true),
        ("Nous pouvons utiliser vos photos.", "Nous ne pouvons pas utiliser vos photos.", [.negation], true),
        ("Effective June 26, 2024", "Effective May 1, 2025", [.date], true),
        ("We keep it for 30 days after that.", "We keep it for 90 days after that.", [.number], true),
        ("You contract with Example Ireland Limited.", "You contract with Example, Inc.", [.entity, .region], true),
        ("If you live in Brazil, other terms hold.", "If you live in Canada, other terms hold.", [.region], true),
        ("You can read about it in the settings.", "You can object to it in the settings.", [.objectionRoute], true),
        ("You object to it by e-mail to us.", "You object to it by a form.", [.objectionRoute], true),
        ("We recieve your contacts.", "We receive your contacts.", [], false),
        ("You find our web site here.", "You find our website here.", [], false),
        ("We use information we collect.", "We use information that we collect.", [], false),
        ("We share it with partners.", "We sell it to partners.", [], true),
        ("Your organisation analyses enquiries.", "Your organization analyzes inquiries.", [], false),
        ("We describe our practices here.", "We describe our practises here.", [], false),
        ("In May 2025 we begin.", "In March 2025 we begin.", [.date], true),
        ("En vigor desde el 15 de mayo de 2025", "En vigor desde el 1 de julio de 2025", [.date], true),
    ] as [(String, String, [ChangeFlag], Bool)])
    func wording(old: String, new: String, flags: [ChangeFlag], isSignificant: Bool) {
        let context = { (line: String) in "\(Self.collect)\n\(line)\n\(Self.share)" }
        let changes = compare(context(old), context(new)).changes
        #expect(changes.map(\.kind) == [.reworded])
        #expect(changes.first?.flags == flags)
        #expect(changes.first?.isSignificant == isSignificant)
    }

    @Test func repeatedEdit() {
        let statement = { (verb: String) in "Interactions with features that \(verb) artificial intelligence, such as messages." }
        let text = { (verb: String) in (1...5).map { "# Purpose \($0 * 11)\n\(statement(verb))\nThe purpose number \($0)." }.joined(separator: "\n") }
        let changes = compare(text("use"), text("offer")).changes
        #expect(changes.count == 1 && changes[0].occurrences == 5)
    }

    @Test func repeatedEditInItemsOfWholeCells() {
        let text = { (item: String) in
            (1...4).map { "Information for purpose \($0 * 11): * What you do on your device\(item) * Signals of the device * Purchases of kind \($0)" }.joined(separator: "\n")
        }
        let changes = compare(text(""), text(", for instance which app is open")).changes
        #expect(changes.count == 1 && changes[0].occurrences == 4)
    }

    @Test func repeatedBlockOnceMore() {
        let changes = compare("\(Self.collect)\n\(Self.share)", "\(Self.collect)\n\(Self.share)\nWe also collect information about the device on which you use our products.").changes
        #expect(changes.map(\.kind) == [.added] && changes.first?.rules.first == .repeatedBlock)
        #expect(changes.first?.isSignificant == false)
    }

    @Test func addedSectionIsOneChange() {
        let changes = compare("\(Self.collect)\n\(Self.share)", "\(Self.collect)\n\(Self.rights)\n\(Self.share)").changes
        #expect(changes.map(\.kind) == [.added])
        #expect(changes.first?.section == ["Your rights"])
    }

    @Test func repeatedStatementInOtherCompanyIsToldOnce() {
        let old = (1...3).map { "# Purpose \($0 * 11)\nThe purpose number \($0) is described here." }.joined(separator: "\n")
        let new = (1...3).map {
            "# Purpose \($0 * 11)\nThe purpose number \($0) is described here.\nPartners send us signals of your device for it.\nKind \($0 * 7) is another matter altogether."
        }.joined(separator: "\n")
        let changes = compare(old, new).changes
        #expect(changes.map(\.kind) == [.added, .added, .added, .added])
        #expect(changes.map(\.occurrences) == [3, 1, 1, 1])
        #expect(changes.first?.after == "Partners send us signals of your device for it.")
    }

    @Test func headingGone() {
        let changes = compare("\(Self.collect)\n## Take control\nYou find all settings in one place.", "\(Self.collect)\nYou find all settings in one place.").changes
        #expect(changes.map(\.kind) == [.removed] && changes.first?.rules.first == .headingOnly)
        let right = compare("\(Self.collect)\n## How to object to it\nYou find all settings there.", "\(Self.collect)\nYou find all settings there.").changes
        #expect(right.map(\.isSignificant) == [true])
    }

    @Test func numberOfANote() {
        let changes = compare("\(Self.collect)\n## 11\n\(Self.share)", "\(Self.collect)\n## 12\n\(Self.share)\n3").changes
        #expect(!changes.isEmpty && changes.allSatisfy { !$0.isSignificant })
    }

    @Test func linkOnly() {
        let text = { (target: String) in "\(Self.collect)\nRead [how it works](\(target)) there." }
        let comparison = compare(text("https://a.example/one"), text("https://a.example/two"))
        #expect(comparison.changes.map(\.kind) == [.link] && !comparison.isSignificant && !comparison.isChanged)
        #expect(comparison.changes.first?.before == "https://a.example/one" && comparison.changes.first?.after == "https://a.example/two")
        #expect(compare(text("http://a.example/one/"), text("https://a.example/one")).changes.isEmpty)
    }

    @Test func objectionRouteLeadsElsewhere() {
        let text = { (target: String) in "\(Self.collect)\nYou may object to this through [this form](\(target))." }
        let comparison = compare(text("https://a.example/contact/1"), text("https://a.example/contact/2"))
        #expect(comparison.changes.map(\.kind) == [.link] && comparison.isSignificant && comparison.isChanged)
    }

    @Test func objectionRouteIsGone() {
        let comparison = compare(
            "\(Self.collect)\nYou may object through [this form](https://a.example/contact).", "\(Self.collect)\nYou may object through this form.")
        #expect(comparison.changes.map(\.kind) == [.link] && comparison.isSignificant && comparison.isChanged)
        #expect(comparison.changes.first?.after == "")
    }

    @Test func regionalNoticeLeadsElsewhere() {
        let text = { (target: String) in "\(Self.collect)\nRead the [Brazil Privacy Notice](\(target))." }
        let comparison = compare(text("https://a.example/1"), text("https://a.example/2"))
        #expect(comparison.isSignificant && !comparison.isChanged)
    }

    @Test func doubledBlocks() {
        let once = DocumentBuilder.document("\(Self.collect)\n\(Self.share)")
        let twice = DocumentBuilder.document("\(Self.collect)\n\(Self.share)\n\(Self.collect)\n\(Self.share)", status: .doubled)
        let comparison = DocumentComparer.compare(old: once, new: twice)
        #expect(comparison.changes.isEmpty && !comparison.isChanged && comparison.obstacles.isEmpty)
    }
}

extension String {
    func replacingFirst(_ part: String, _ other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
