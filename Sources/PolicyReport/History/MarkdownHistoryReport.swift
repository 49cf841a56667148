package import PolicyModel

/// The history of a page as Markdown: counts, a table of versions, and the events, the latest first where not all fit.
package struct MarkdownHistoryReport: Sendable {
    /// Kept back for what is said about a cut.
    private static let reserve = 500
    private let size: Int
    private let showsChanges: Bool
    private let wording: Wording

    /// `size` is the largest report to make, in UTF-8 bytes.
    package init(size: Int = MarkdownReport.defaultSize, showsChanges: Bool = false, wording: Wording = .english) {
        self.wording = wording
        self.size = size
        self.showsChanges = showsChanges
    }

    /// `name` is what the user called the page.
    package func report(_ history: History, of name: String) -> [UInt8] {
        var text = MarkdownText()
        text.add("## ")
        text.add(wording.fill(.historyOf, .plain, MarkdownText(page: name, limit: 300)))
        text.add("\n\n")
        text.add(wording.fill(.historyCapturesCount, .plain, MarkdownText(history.snapshots.count)))
        for (phrase, count) in HistoryCounts.of(history) {
            text.add(", ")
            text.add(wording.fill(phrase, .plain, MarkdownText(count)))
        }
        text.add("\n")
        // What happened matters more than the list of texts, so events have the first claim on the room.
        let events = HistoryTimeline(history).entries.map { entry in
            switch entry {
            case .event(let event): self.event(event, of: history)
            case .quiet(let quiet): self.quiet(quiet, of: history)
            }
        }
        var room = size - Self.reserve - text.bytes.count
        let shownEvents = Self.fitting(events.reversed(), into: &room)
        let versions = history.versions.map { version($0, of: history) }
        let shownVersions = Self.fitting(versions.reversed(), into: &room)
        if shownVersions > 0 {
            text.add("\n")
            for column in Self.columns {
                text.add("| ")
                text.add(wording[column])
                text.add(" ")
            }
            text.add("|\n")
            text.add("| --- | --- | --- | --- | --- | --: | --: | --- |\n")
            for row in versions.suffix(shownVersions) { text.add(row) }
        }
        if shownEvents > 0 {
            text.add("\n### ")
            text.add(wording[.historyEvents])
            text.add("\n\n")
        }
        for event in events.suffix(shownEvents) { text.add(event) }
        if shownEvents < events.count || shownVersions < versions.count {
            text.add("\n**")
            text.add(
                wording.fill(.historyNotShown, .plain, MarkdownText(events.count - shownEvents), MarkdownText(versions.count - shownVersions)))
            text.add("** ")
            text.add(wording[.diffForEverythingOrMore])
            text.add("\n")
        }
        return text.bytes
    }

    private static let columns: [Phrase] = [
        .historyVersion, .historyVariant, .historyDateStated, .historyFirstCaptured, .historyLastCaptured, .historyCapturesColumn, .historyWords,
        .historyController,
    ]

    /// How many pieces fit one after the other.
    private static func fitting(_ pieces: [MarkdownText], into room: inout Int) -> Int {
        var count = 0
        for piece in pieces {
            guard piece.bytes.count <= room else { break }
            room -= piece.bytes.count
            count += 1
        }
        return count
    }

    private func version(_ version: PolicyVersion, of history: History) -> MarkdownText {
        var row = MarkdownText()
        let cells = [
            version.id + (version.isPartial ? " \(wording[.historyPartial])" : ""), history.variants[version.variant].id,
            version.effectiveDate?.description ?? wording[.historyNotStated].description, version.first, version.last, String(version.captures), String(version.words),
            version.controller ?? wording[.historyNotStated].description,
        ]
        for cell in cells {
            row.add("| ")
            row.add(page: cell, limit: 120)
            row.add(" ")
        }
        row.add("|\n")
        return row
    }

    private func event(_ event: HistoryEvent, of history: History) -> MarkdownText {
        var text = MarkdownText()
        text.add("- **")
        // Stars close nothing after a space.
        text.add(page: history.time(of: event).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        text.add("** ")
        text.add(wording[event.kind.label])
        if let from = event.from, let to = event.to, from != to {
            text.add(", ")
            text.add(page: history.versions[from].id)
            text.add(" → ")
            text.add(page: history.versions[to].id)
        }
        let isNews = HistoryTimeline.isNews(event, in: history)
        for topic in event.topics where isNews {
            text.add(", *")
            text.add(wording[topic.label])
            text.add("*")
        }
        text.add("<br>")
        text.add(page: event.summary(of: history, in: wording), limit: 600)
        for headline in isNews ? (showsChanges ? event.changes : event.headlines) : [] {
            text.add("<br>**")
            text.add(wording[headline.kind.label])
            text.add("**: ")
            text.add(page: headline.words(in: wording), limit: 500)
        }
        for change in event.answers where change.isTurned && isNews {
            text.add("<br>")
            text.add(wording[change.question.label])
            text.add(" ")
            text.add(wording[change.old.statusLabel])
            text.add(" → **")
            text.add(wording[change.new.statusLabel])
            text.add("**")
        }
        text.add("\n")
        return text
    }

    private func quiet(_ quiet: HistoryTimeline.Quiet, of history: History) -> MarkdownText {
        var text = MarkdownText()
        text.add("- **")
        text.add(page: quiet.first)
        text.add("** ")
        text.add(wording[.historyTo])
        text.add(" **")
        text.add(page: quiet.last)
        text.add("** ")
        text.add(wording[.historyNoNews])
        text.add("<br>")
        text.add(page: quiet.summary(of: history, in: wording))
        text.add("\n")
        return text
    }
}
