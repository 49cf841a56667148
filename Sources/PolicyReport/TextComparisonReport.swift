package import PolicyModel

/// A comparison for a person at a terminal: obstacles, changed answers, then the changes, those that matter first, each with the words
/// inserted and removed inside the sentence, as `{+inserted+}` and `[-removed-]`.
package struct TextComparisonReport: Sendable {
    private var page: TerminalPage
    private let isExplained: Bool

    /// `width` in columns, `nil` for lines as long as they come; `isExplained` to say of each change why it counts or does not.
    package init(width: Int?, hasColor: Bool, isExplained: Bool) {
        page = TerminalPage(width: width, hasColor: hasColor)
        self.isExplained = isExplained
    }

    package mutating func report(_ pages: ComparedPages) -> [UInt8] {
        let comparison = pages.comparison
        writeHeader(pages.old.document, "old  ")
        writeHeader(pages.new.document, "new  ")
        page.blankLine()
        for obstacle in comparison.obstacles { page.paragraph(TerminalText(page: obstacle.message, .warning)) }
        guard !pages.old.document.capture.status.isFailed, !pages.new.document.capture.status.isFailed else { return page.take() }
        page.paragraph(TerminalText(page: ComparisonOutline.headline(comparison), .strong))
        if !comparison.answers.isEmpty {
            page.blankLine()
            page.paragraph(TerminalText("Changed answers", .strong))
            for change in comparison.answers { write(change) }
        }
        let outline = ComparisonOutline(comparison)
        write(outline.significant, "Significant changes", pages)
        write(outline.others, "Other changes", pages)
        if outline.passedOver > 0 {
            page.blankLine()
            var text = TerminalText("Changes not told here, because the pages are hardly comparable: ", .faint)
            text.add(outline.passedOver, .faint)
            text.add("; --format json holds them all.", .faint)
            page.paragraph(text)
        }
        return page.take()
    }

    private mutating func writeHeader(_ document: PolicyDocument, _ label: StaticString) {
        var text = TerminalText(label, .faint)
        text.add(page: document.path, .strong)
        if let date = document.effectiveDate {
            text.add(", in force since ", .faint)
            text.add(page: date.description, .faint)
        }
        page.paragraph(text, hanging: 5)
    }

    private mutating func write(_ change: AnswerChange) {
        page.paragraph(TerminalText(change.question.label), indent: 2, hanging: 4)
        for (answer, label) in [(change.old, "was "), (change.new, "is  ")] as [(Answer, StaticString)] {
            var text = TerminalText(label, .faint)
            text.add(answer.status.label, answer.status.style)
            for (index, value) in answer.values.prefix(Self.shownValues).enumerated() {
                text.add(index == 0 ? ": " : "; ")
                text.add(page: value)
            }
            if answer.values.count > Self.shownValues { text.add("; …", .faint) }
            page.paragraph(text, indent: 4, hanging: 8)
        }
    }

    private mutating func write(_ changes: [Change], _ title: StaticString, _ pages: ComparedPages) {
        guard !changes.isEmpty else { return }
        page.blankLine()
        var head = TerminalText(title, .strong)
        head.add(" (", .faint)
        head.add(changes.count, .faint)
        head.add(")", .faint)
        page.paragraph(head)
        for change in changes { write(change, pages) }
    }

    private mutating func write(_ change: Change, _ pages: ComparedPages) {
        page.blankLine()
        var head = TerminalText(page: change.kind.rawValue, change.kind.style)
        for form in change.forms {
            head.add(", ")
            head.add(page: form.rawValue)
        }
        for topic in change.topics {
            head.add(", ", .faint)
            head.add(topic.label, .warning)
        }
        for flag in change.flags {
            head.add(", ", .faint)
            head.add(page: flag.rawValue)
        }
        if change.occurrences > 1 {
            head.add(", in ", .faint)
            head.add(change.occurrences, .faint)
            head.add(" places", .faint)
        }
        for (depth, heading) in change.section.enumerated() {
            head.add(depth == 0 ? ", under " : " › ", .faint)
            head.add(page: heading, .faint)
        }
        page.paragraph(head, indent: 2, hanging: 4)
        if change.kind == .link {
            page.unbroken(TerminalText(page: "- " + change.before, .address), indent: 4)
            page.unbroken(TerminalText(page: "+ " + change.after, .address), indent: 4)
        } else {
            page.paragraph(Self.words(of: change, pages), indent: 4)
        }
        guard isExplained else { return }
        for rule in change.rules {
            var text = TerminalText(page: rule.rawValue, .faint)
            text.add(": ", .faint)
            text.add(page: rule.reason, .faint)
            page.paragraph(text, indent: 4, hanging: 6)
        }
    }

    private static func words(of change: Change, _ pages: ComparedPages) -> TerminalText {
        var text = TerminalText()
        for segment in ChangeText(change, old: pages.old.document, new: pages.new.document).segments {
            switch segment.kind {
            case .same, .movedHere: text.add(page: segment.text)
            case .inserted: add(segment.text, "{+", "+}", .good, to: &text)
            case .removed: add(segment.text, "[-", "-]", .danger, to: &text)
            case .movedAway: add(segment.text, "(moved away: ", ")", .faint, to: &text)
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

    private static let shownValues = 6
}
