package import PolicyModel

/// A comparison as Markdown for a pull request: headline, changed answers, significant changes as before and after, the rest folded;
/// bounded in size, saying what was cut.
package struct MarkdownComparisonReport: Sendable {
    /// Kept back for headings and for what is said about a cut.
    private static let reserve = 700
    private static let shownValues = 4
    private let size: Int
    private let isExplained: Bool

    /// `size` is the largest report to make, in UTF-8 bytes; `isExplained` to say of each change why it counts or does not.
    package init(size: Int = MarkdownReport.defaultSize, isExplained: Bool) {
        self.size = size
        self.isExplained = isExplained
    }

    package func report(_ pages: ComparedPages) -> [UInt8] {
        let comparison = pages.comparison
        var text = MarkdownText()
        for obstacle in comparison.obstacles {
            text.add("> **Note:** ")
            text.add(page: obstacle.message, limit: 400)
            text.add("\n\n")
        }
        guard !pages.old.document.capture.status.isFailed, !pages.new.document.capture.status.isFailed else { return text.bytes }
        text.add("## ")
        text.add(page: ComparisonOutline.headline(comparison))
        text.add("\n\n")
        text.add(page: pages.old.document.path, limit: 200)
        text.add(" → ")
        text.add(page: pages.new.document.path, limit: 200)
        text.add("\n")
        if !comparison.answers.isEmpty {
            text.add("\n| Question | Before | After |\n| --- | --- | --- |\n")
            for answer in comparison.answers { text.add(row(answer)) }
        }
        let outline = ComparisonOutline(comparison)
        var room = size - Self.reserve - text.bytes.count
        let significant = fitting(outline.significant, pages, into: &room)
        let others = fitting(outline.others, pages, into: &room)
        for piece in significant { text.add(piece) }
        if !others.isEmpty {
            text.add("\n<details><summary>Changes that are not significant (")
            text.add(others.count)
            text.add(")</summary>\n")
            for piece in others { text.add(piece) }
            text.add("\n</details>\n")
        }
        let missing = comparison.changes.count - significant.count - others.count
        if missing > 0 {
            text.add("\n**")
            text.add(missing)
            text.add(" of ")
            text.add(comparison.changes.count)
            text.add(" changes are not shown here.** For everything, use `--format json`, or raise `--max-report`.\n")
        }
        return text.bytes
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

    private func row(_ change: AnswerChange) -> MarkdownText {
        var text = MarkdownText()
        text.add("| ")
        text.add(change.question.label)
        for answer in [change.old, change.new] {
            text.add(" | **")
            text.add(answer.status.label)
            text.add("**")
            for value in answer.values.prefix(Self.shownValues) {
                text.add("<br>")
                text.add(page: value, limit: 200)
            }
            if answer.values.count > Self.shownValues { text.add("<br>…") }
        }
        text.add(" |\n")
        return text
    }

    private func markdown(_ change: Change, _ pages: ComparedPages) -> MarkdownText {
        var text = MarkdownText()
        text.add("\n**")
        text.add(page: change.kind.rawValue)
        text.add("**")
        for name in change.forms.map(\.rawValue) + change.flags.map(\.rawValue) {
            text.add(", ")
            text.add(page: name)
        }
        for topic in change.topics {
            text.add(", *")
            text.add(topic.label)
            text.add("*")
        }
        if change.occurrences > 1 {
            text.add(", in ")
            text.add(change.occurrences)
            text.add(" places")
        }
        for (depth, heading) in change.section.enumerated() {
            text.add(depth == 0 ? ", under " : " › ")
            text.add(page: heading, limit: 120)
        }
        text.add("\n")
        addSides(of: change, pages, to: &text)
        if isExplained, let rule = change.rules.first {
            text.add(">\n> ")
            text.add(page: rule.reason)
            text.add("\n")
        }
        return text
    }

    private func addSides(of change: Change, _ pages: ComparedPages, to text: inout MarkdownText) {
        let segments = ChangeText(change, old: pages.old.document, new: pages.new.document).segments
        if change.kind != .added, change.kind != .moved {
            text.add("> Before: ")
            if change.kind == .link { text.add(page: change.before, limit: 300) }
            for segment in segments {
                switch segment.kind {
                case .same: text.add(page: segment.text)
                case .removed, .movedAway: Self.add(segment.text, "<del>", "</del>", to: &text)
                case .inserted, .movedHere: break
                }
            }
            text.add("\n")
        }
        if change.kind != .removed {
            text.add(change.kind == .reworded || change.kind == .link ? ">\n> After: " : "> After: ")
            if change.kind == .link { text.add(page: change.after, limit: 300) }
            for segment in segments {
                switch segment.kind {
                case .same, .movedHere: text.add(page: segment.text)
                case .inserted: Self.add(segment.text, "<ins>", "</ins>", to: &text)
                case .removed, .movedAway: break
                }
            }
            text.add("\n")
        }
    }

    /// Marks words, but not the spaces around them.
    private static func add(_ words: String, _ open: StaticString, _ close: StaticString, to text: inout MarkdownText) {
        let end = words.lastIndex { $0 != " " }.map { words.index(after: $0) } ?? words.startIndex
        text.add(open)
        text.add(page: String(words[..<end]))
        text.add(close)
        text.add(page: String(words[end...]))
    }
}
