package import PolicyModel

/// Comparisons for a person at a terminal: obstacles, changed answers, then the changes, those that touch a topic first, each with the
/// words inserted and removed inside the sentence, as `{+inserted+}` and `[-removed-]`.
///
/// Of two folders every page that is not the same is told under its path; a last line counts them.
package struct TextComparisonReport: PageReport {
    private var page: TerminalPage
    private let isExplained: Bool
    private let isSingle: Bool
    private let options: ComparisonOptions
    private var counts = PathCounts()
    private var isFirst = true

    /// `width` in columns, `nil` for lines as long as they come; `isExplained` to say of each change why it counts or does not;
    /// `isSingle` for two pages rather than two folders.
    package init(width: Int?, hasColor: Bool, isExplained: Bool, isSingle: Bool, options: ComparisonOptions = ComparisonOptions(), wording: Wording = .english) {
        page = TerminalPage(width: width, hasColor: hasColor, wording: wording)
        self.isExplained = isExplained
        self.isSingle = isSingle
        self.options = options
    }

    package mutating func begin(pages: Int) -> [UInt8] { [] }

    package mutating func add(_ compared: ComparedPath) -> [UInt8] {
        // Where there is no second page nothing is to be told.
        if isSingle, compared.pages == nil { return [] }
        counts.add(compared)
        // Of many pages those that are the same are only counted.
        if !isSingle, compared.status == .unchanged, compared.pages?.comparison.changes.isEmpty ?? true { return [] }
        if !isSingle {
            if !isFirst {
                page.blankLine()
                page.blankLine()
            }
            isFirst = false
            var title = TerminalText(page: compared.path, .strong)
            title.add("  ")
            title.add(page.wording[compared.status.label], compared.status.style)
            page.paragraph(title, hanging: 2)
        }
        if let problem = compared.problem { page.paragraph(TerminalText(page: problem), indent: 2, hanging: 4) }
        if let pages = compared.pages { write(pages, of: compared) }
        return page.take()
    }

    package mutating func end(_ errors: [PageError]) -> [UInt8] {
        guard !isSingle else { return [] }
        if !isFirst {
            page.blankLine()
            page.blankLine()
        }
        page.paragraph(TerminalText(page: counts.headline(in: page.wording), .strong))
        return page.take()
    }

    private mutating func write(_ pages: ComparedPages, of compared: ComparedPath) {
        let comparison = options.shown(pages.comparison)
        if compared.hasOld { writeHeader(pages.old.document, .diffOld) }
        if compared.hasNew { writeHeader(pages.new.document, .diffNew) }
        page.blankLine()
        for obstacle in comparison.obstacles { page.paragraph(TerminalText(page: obstacle.message(in: page.wording), .warning)) }
        guard !pages.hasFailedCapture else { return }
        guard compared.hasOld && compared.hasNew else { return writeLonePage(compared, pages) }
        page.paragraph(TerminalText(page: ComparisonOutline.headline(pages.comparison, in: page.wording), .strong))
        writeStory(of: comparison)
        guard !options.isStat else { return writeStatistics(of: comparison) }
        if !comparison.answers.isEmpty {
            page.blankLine()
            page.paragraph(TerminalText(page.wording[.diffChangedAnswers], .strong))
            for change in comparison.answers { write(change, pages) }
        }
        let outline = ComparisonOutline(comparison)
        for group in outline.significant { write(group.changes, group.title, pages) }
        if options.showsAll || isExplained {
            write(outline.others, .diffOthers, pages)
        } else {
            writeReasons(outline)
        }
        if outline.passedOver > 0 {
            page.blankLine()
            page.paragraph(page.wording.fill(.diffPassedOver, .faint, TerminalText(outline.passedOver, .faint)))
        }
    }

    /// What a person must know, a line or two for each kind of change.
    private mutating func writeStory(of comparison: Comparison) {
        guard !comparison.story.isEmpty else { return }
        page.blankLine()
        for headline in comparison.headlines {
            var text = TerminalText(page.wording[headline.kind.label], headline.kind.style)
            text.add(": ")
            text.add(page: headline.words(in: page.wording))
            if let section = headline.section {
                text.add(", ", .faint)
                text.add(page.wording[.wordsUnder], .faint)
                text.add(" ", .faint)
                text.add(page: section, .faint)
            }
            if headline.count > 1 {
                text.add(" ")
                text.add(page.wording.fill(.wordsMore, .faint, TerminalText(headline.count - 1, .faint)))
            }
            page.paragraph(text, indent: 2, hanging: 4)
        }
    }

    /// Why changes are not significant, and how many: they are not told one by one.
    private mutating func writeReasons(_ outline: ComparisonOutline) {
        guard !outline.others.isEmpty else { return }
        page.blankLine()
        page.paragraph(TerminalText(page.wording[.diffOthersCounted], .strong))
        for reason in outline.reasons {
            var text = TerminalText()
            text.add(reason.count)
            text.add("  ")
            text.add(page.wording[reason.rule.words], .faint)
            page.paragraph(text, indent: 2, hanging: 6)
        }
    }

    /// How much changed in each section.
    private mutating func writeStatistics(of comparison: Comparison) {
        page.blankLine()
        for row in ChangeStatistics(comparison.changes).rows {
            var text = page.wording.fill(
                .diffStatistics, for: row.changes, .plain, TerminalText(row.changes), TerminalText(row.significant, row.significant > 0 ? .strong : .faint),
                TerminalText(row.removed), TerminalText(row.inserted))
            text.add("  ")
            if row.section.isEmpty { text.add(page.wording[.wordsNoHeading], .faint) }
            text.add(page: row.section.joined(separator: " › "), .faint)
            page.paragraph(text, indent: 2, hanging: 4)
        }
    }

    /// A page without a counterpart: what it answers, not all that it says.
    private mutating func writeLonePage(_ compared: ComparedPath, _ pages: ComparedPages) {
        page.paragraph(TerminalText(page.wording[compared.hasNew ? .diffPageNew : .diffPageGone], .strong))
        guard !pages.comparison.answers.isEmpty else { return }
        page.blankLine()
        page.paragraph(TerminalText(page.wording[compared.hasNew ? .diffAnswersNow : .diffAnsweredBefore], .strong))
        for change in pages.comparison.answers {
            let answer = ChangedAnswer(change, of: pages)
            page.paragraph(TerminalText(page.wording[change.question.label]), indent: 2, hanging: 4)
            if compared.hasNew { write(answer.new, "+ ", .good) } else { write(answer.old, "- ", .danger) }
        }
    }

    private mutating func writeHeader(_ document: PolicyDocument, _ label: Phrase) {
        var text = TerminalText(page.wording[label], .faint)
        text.add("  ")
        text.add(page: document.path, .strong)
        if let date = document.effectiveDate {
            text.add(", ", .faint)
            text.add(page.wording.fill(.wordsDated, .faint, TerminalText(page: date.description, .faint)))
        }
        page.paragraph(text, hanging: 5)
    }

    private mutating func write(_ change: AnswerChange, _ pages: ComparedPages) {
        let answer = ChangedAnswer(change, of: pages)
        var head = TerminalText(page.wording[change.question.label])
        if let old = answer.old.word, let new = answer.new.word {
            head.add("  ")
            head.add(page.wording[old], change.old.status.style)
            head.add(" → ")
            head.add(page.wording[new], change.new.status.style)
        }
        page.paragraph(head, indent: 2, hanging: 4)
        write(answer.old, "- ", .danger)
        write(answer.new, "+ ", .good)
        guard answer.common > 0 else { return }
        page.paragraph(page.wording.fill(.diffAsBefore, .faint, TerminalText(answer.common, .faint)), indent: 6)
    }

    private mutating func write(_ side: ChangedAnswer.Side, _ mark: StaticString, _ style: TextStyle) {
        for value in side.values {
            var text = TerminalText(mark, style)
            text.add(page: value, style)
            page.paragraph(text, indent: 4, hanging: 6)
        }
        guard side.more > 0 else { return }
        var text = TerminalText(mark, style)
        text.add(page.wording.fill(.wordsAndMore, .faint, TerminalText(side.more, .faint)))
        page.paragraph(text, indent: 4, hanging: 6)
    }

    private mutating func write(_ changes: [Change], _ title: Phrase, _ pages: ComparedPages) {
        guard !changes.isEmpty else { return }
        page.blankLine()
        var head = TerminalText(page.wording[title], .strong)
        head.add(" (", .faint)
        head.add(changes.count, .faint)
        head.add(")", .faint)
        page.paragraph(head)
        for change in changes { write(change, pages) }
    }

    private mutating func write(_ change: Change, _ pages: ComparedPages) {
        page.blankLine()
        var head = TerminalText(page.wording[change.kind.label], change.kind.style)
        for form in change.forms {
            head.add(", ")
            head.add(page.wording[form.label])
        }
        for topic in change.topics {
            head.add(", ", .faint)
            head.add(page.wording[topic.label], .warning)
        }
        for flag in change.flags {
            head.add(", ", .faint)
            head.add(page.wording[flag.label])
        }
        if change.occurrences > 1 {
            head.add(", ", .faint)
            head.add(page.wording.fill(.wordsInPlaces, for: change.occurrences, .faint, TerminalText(change.occurrences, .faint)))
        }
        for (depth, heading) in change.section.enumerated() {
            head.add(depth == 0 ? ", " : " › ", .faint)
            if depth == 0 {
                head.add(page.wording[.wordsUnder], .faint)
                head.add(" ", .faint)
            }
            head.add(page: heading, .faint)
        }
        page.paragraph(head, indent: 2, hanging: 4)
        if change.kind == .link {
            page.unbroken(address(change.before, "- "), indent: 4)
            page.unbroken(address(change.after, "+ "), indent: 4)
        } else {
            page.paragraph(words(of: change, pages), indent: 4)
        }
        guard isExplained else { return }
        for rule in change.rules {
            var text = TerminalText(page: rule.rawValue, .faint)
            text.add(": ", .faint)
            text.add(page.wording[rule.words], .faint)
            page.paragraph(text, indent: 4, hanging: 6)
        }
    }

    private func address(_ address: String, _ mark: StaticString) -> TerminalText {
        var text = TerminalText(mark, .address)
        if address.isEmpty { text.add(page.wording[.diffNoLink], .faint) } else { text.add(page: ShortAddress.of(address), .address) }
        return text
    }

    private func words(of change: Change, _ pages: ComparedPages) -> TerminalText {
        var text = TerminalText()
        for segment in ChangeText(change, old: pages.old.document, new: pages.new.document, context: options.context).segments {
            let words = segment.text
            if segment.isParted { text.add(" ") }
            switch segment.kind {
            case .same, .movedHere: text.add(page: words)
            case .inserted: Self.add(words, "{+", "+}", .good, to: &text)
            case .removed: Self.add(words, "[-", "-]", .danger, to: &text)
            case .movedAway:
                text.add("(", .faint)
                text.add(page.wording[.diffMovedAway], .faint)
                Self.add(words, " ", ")", .faint, to: &text)
            }
        }
        return text
    }

    /// Marks words, but not the spaces around them.
    private static func add(_ words: String, _ open: StaticString, _ close: StaticString, _ style: TextStyle, to text: inout TerminalText) {
        let end = words.lastIndex { $0 != " " }.map { words.index(after: $0) } ?? words.startIndex
        text.add(open, style)
        text.add(page: String(words[..<end]), style)
        text.add(close, style)
        text.add(page: String(words[end...]))
    }
}
