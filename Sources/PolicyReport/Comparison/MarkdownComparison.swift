import PolicyModel

/// One comparison as a section of a Markdown report.
struct MarkdownComparison: Sendable {
    /// Kept back for what is said about a cut, and for the marks of the folded part.
    private static let reserve = 700
    /// How many significant changes are told unfolded.
    private static let mostUnfolded = 5
    private let isExplained: Bool
    private let isSingle: Bool
    private let options: ComparisonOptions
    private let wording: Wording

    /// `isExplained` to say of each change why it counts or does not; `isSingle` where this is the whole report.
    init(isExplained: Bool, isSingle: Bool, options: ComparisonOptions, wording: Wording) {
        self.wording = wording
        self.options = options
        self.isExplained = isExplained
        self.isSingle = isSingle
    }

    /// The section of a page, not longer than `size` bytes unless what comes before its changes is.
    func text(of page: ComparedPath, _ pages: ComparedPages, within size: Int) -> MarkdownText {
        let comparison = pages.comparison
        var pages = pages
        pages.comparison = options.shown(comparison)
        var text = MarkdownText()
        if !isSingle {
            text.add("### ")
            text.add(page: page.path, limit: 200)
            text.add("\n\n")
        }
        for obstacle in comparison.obstacles {
            text.add("> **")
            text.add(wording[.wordsNote])
            text.add("** ")
            text.add(page: obstacle.message(in: wording), limit: 400)
            text.add("\n\n")
        }
        guard !pages.hasFailedCapture else { return text }
        text.add(isSingle ? "## " : "")
        if page.hasOld && page.hasNew {
            text.add(page: ComparisonOutline.headline(comparison, in: wording))
        } else {
            text.add(wording[page.hasNew ? .diffPageNew : .diffPageGone])
        }
        text.add("\n")
        if isSingle { addNames(page, pages, to: &text) }
        if page.hasOld && page.hasNew { addStory(of: pages.comparison, to: &text) }
        guard !options.isStat else {
            addStatistics(of: pages.comparison, to: &text)
            return text
        }
        addAnswers(page, pages, to: &text)
        if page.hasOld && page.hasNew { addChanges(pages, to: &text, within: size - Self.reserve) }
        return text
    }

    private func addNames(_ page: ComparedPath, _ pages: ComparedPages, to text: inout MarkdownText) {
        text.add("\n")
        if page.hasOld { text.add(page: pages.old.document.path, limit: 200) }
        if page.hasOld && page.hasNew { text.add(" → ") }
        if page.hasNew { text.add(page: pages.new.document.path, limit: 200) }
        text.add("\n")
    }

    /// What a person must know, a line for each kind of change.
    private func addStory(of comparison: Comparison, to text: inout MarkdownText) {
        guard !comparison.story.isEmpty else { return }
        text.add("\n")
        for headline in comparison.headlines {
            text.add("- **")
            text.add(wording[headline.kind.label])
            text.add("**: ")
            text.add(page: headline.words(in: wording), limit: 500)
            if headline.count > 1 {
                text.add(" ")
                text.add(wording.fill(.wordsMore, .plain, MarkdownText(headline.count - 1)))
            }
            text.add("\n")
        }
    }

    /// How much changed in each section.
    private func addStatistics(of comparison: Comparison, to text: inout MarkdownText) {
        text.add("\n")
        addHead([.diffSection, .diffChanges, .diffSignificantColumn, .diffWordsRemoved, .diffWordsInserted], "| --- | --: | --: | --: | --: |\n", to: &text)
        for row in ChangeStatistics(comparison.changes).rows {
            text.add("| ")
            text.add(page: row.section.isEmpty ? "–" : row.section.joined(separator: " › "), limit: 200)
            for number in [row.changes, row.significant, row.removed, row.inserted] {
                text.add(" | ")
                text.add(number)
            }
            text.add(" |\n")
        }
    }

    private func addHead(_ names: [Phrase], _ rule: StaticString, to text: inout MarkdownText) {
        for name in names {
            text.add("| ")
            text.add(wording[name])
            text.add(" ")
        }
        text.add("|\n")
        text.add(rule)
    }

    private func addAnswers(_ page: ComparedPath, _ pages: ComparedPages, to text: inout MarkdownText) {
        guard !pages.comparison.answers.isEmpty else { return }
        let hasBoth = page.hasOld && page.hasNew
        text.add("\n")
        addHead(
            hasBoth ? [.scanQuestion, .diffBefore, .diffAfter] : [.scanQuestion, .scanAnswer],
            hasBoth ? "| --- | --- | --- |\n" : "| --- | --- |\n", to: &text)
        for change in pages.comparison.answers {
            let answer = ChangedAnswer(change, of: pages)
            text.add("| ")
            text.add(wording[change.question.label])
            for side in hasBoth ? [answer.old, answer.new] : page.hasNew ? [answer.new] : [answer.old] {
                text.add(" | ")
                add(side, common: answer.common, to: &text)
            }
            text.add(" |\n")
        }
    }

    private func add(_ side: ChangedAnswer.Side, common: Int, to text: inout MarkdownText) {
        var isEmpty = true
        func next(_ text: inout MarkdownText) {
            if !isEmpty { text.add("<br>") }
            isEmpty = false
        }
        if let word = side.word {
            next(&text)
            text.add("**")
            text.add(wording[word])
            text.add("**")
        }
        for value in side.values {
            next(&text)
            text.add(side.values.count > 1 ? "• " : "")
            text.add(page: value, limit: 200)
        }
        if side.more > 0 {
            next(&text)
            text.add(wording.fill(.wordsAndMore, .plain, MarkdownText(side.more)))
        }
        if common > 0 {
            next(&text)
            text.add("*")
            text.add(wording.fill(.diffOnBothSides, .plain, MarkdownText(common)))
            text.add("*")
        }
    }

    private func addChanges(_ pages: ComparedPages, to text: inout MarkdownText, within size: Int) {
        let outline = ComparisonOutline(pages.comparison)
        var room = size - text.bytes.count
        var shown = 0
        let count = outline.significant.reduce(0) { $0 + $1.changes.count }
        // Who reads a comment reads what comes before; the changes one by one are for who wants to see.
        let isFolded = count > Self.mostUnfolded
        if isFolded {
            text.add("\n<details><summary>")
            text.add(wording.fill(.diffSignificant, for: count, .plain, MarkdownText(count)))
            text.add("</summary>\n")
        }
        for group in outline.significant {
            let pieces = fitting(group.changes, pages, into: &room)
            guard !pieces.isEmpty else { continue }
            text.add(isSingle ? "\n### " : "\n#### ")
            text.add(wording[group.title])
            text.add(" (")
            text.add(group.changes.count)
            text.add(")\n")
            for piece in pieces { text.add(piece) }
            shown += pieces.count
        }
        if isFolded { text.add("\n</details>\n") }
        let others = fitting(outline.others, pages, into: &room)
        if !others.isEmpty {
            text.add("\n<details><summary>")
            text.add(wording[.diffOthers])
            text.add(" (")
            text.add(outline.others.count)
            text.add(")</summary>\n")
            for piece in others { text.add(piece) }
            text.add("\n</details>\n")
        }
        let missing = pages.comparison.changes.count - shown - others.count
        guard missing > 0 else { return }
        text.add("\n**")
        text.add(wording.fill(.diffChangesMissing, .plain, MarkdownText(missing), MarkdownText(pages.comparison.changes.count)))
        text.add("** ")
        text.add(wording[outline.passedOver == missing ? .diffForEverything : .diffForEverythingOrMore])
        text.add("\n")
    }

    private func fitting(_ changes: [Change], _ pages: ComparedPages, into room: inout Int) -> [MarkdownText] {
        var pieces: [MarkdownText] = []
        for change in changes {
            let piece = markdown(change, pages)
            guard piece.bytes.count <= room else { continue }
            room -= piece.bytes.count
            pieces.append(piece)
        }
        return pieces
    }

    private func markdown(_ change: Change, _ pages: ComparedPages) -> MarkdownText {
        var text = MarkdownText()
        text.add("\n**")
        text.add(wording[change.kind.label])
        text.add("**")
        for name in change.forms.map(\.label) + change.flags.map(\.label) {
            text.add(", ")
            text.add(wording[name])
        }
        for topic in change.topics {
            text.add(", *")
            text.add(wording[topic.label])
            text.add("*")
        }
        if change.occurrences > 1 {
            text.add(", ")
            text.add(wording.fill(.wordsInPlaces, for: change.occurrences, .plain, MarkdownText(change.occurrences)))
        }
        for (depth, heading) in change.section.enumerated() {
            text.add(depth == 0 ? ", " : " › ")
            if depth == 0 {
                text.add(wording[.wordsUnder])
                text.add(" ")
            }
            text.add(page: heading, limit: 120)
        }
        text.add("\n")
        addSides(of: change, pages, to: &text)
        if isExplained, let rule = change.rules.first {
            text.add(">\n> ")
            text.add(wording[rule.words])
            text.add("\n")
        }
        return text
    }

    private func addSides(of change: Change, _ pages: ComparedPages, to text: inout MarkdownText) {
        let segments = ChangeText(change, old: pages.old.document, new: pages.new.document, context: options.context).segments
        if change.kind != .added, change.kind != .moved {
            addMark(.diffBefore, to: &text)
            if change.kind == .link { add(address: change.before, to: &text) }
            var line = MarkdownLine()
            for segment in segments {
                switch segment.kind {
                case .same: line.add(segment.oldText)
                case .removed, .movedAway: line.add(segment.oldText, .removed)
                case .inserted, .movedHere: break
                }
            }
            text.add(line)
            text.add("\n")
        }
        if change.kind != .removed {
            if change.kind == .reworded || change.kind == .link { text.add(">\n") }
            addMark(.diffAfter, to: &text)
            if change.kind == .link { add(address: change.after, to: &text) }
            var line = MarkdownLine()
            for segment in segments {
                switch segment.kind {
                case .same, .movedHere: line.add(segment.text)
                case .inserted: line.add(segment.text, .inserted)
                case .removed, .movedAway: break
                }
            }
            text.add(line)
            text.add("\n")
        }
    }

    private func addMark(_ side: Phrase, to text: inout MarkdownText) {
        text.add("> ")
        text.add(wording[side])
        text.add(": ")
    }

    private func add(address: String, to text: inout MarkdownText) {
        guard !address.isEmpty else { return text.add(wording[.diffNoLink]) }
        var line = MarkdownLine()
        line.add(ShortAddress.of(address), limit: 1_000)
        text.add(line)
    }
}
