package import PolicyModel

/// The history of a page for a person at a terminal: what was captured, a table of the versions, then the events as a timeline.
package struct TextHistoryReport: Sendable {
    private var page: TerminalPage
    private let repository: String?
    private let showsChanges: Bool

    /// `width` in columns; `nil` for lines as long as they come.
    /// `repository` is where `diff` finds the captures; `showsChanges` to tell of all that changed.
    package init(width: Int?, hasColor: Bool, repository: String? = nil, showsChanges: Bool = false, wording: Wording = .english) {
        self.repository = repository
        self.showsChanges = showsChanges
        page = TerminalPage(width: width, hasColor: hasColor, wording: wording)
    }

    /// `name` is what the user called the page.
    package mutating func report(_ history: History, of name: String) -> [UInt8] {
        page.paragraph(TerminalText(page: name, .strong), hanging: 2)
        page.paragraph(counts(of: history), indent: 2)
        if history.variants.count > 1 { writeVariants(of: history) }
        if !history.versions.isEmpty { writeVersions(of: history) }
        page.blankLine()
        page.paragraph(TerminalText(page.wording[.historyEvents], .strong))
        for entry in HistoryTimeline(history).entries {
            switch entry {
            case .event(let event): write(event, of: history)
            case .quiet(let quiet): write(quiet, of: history)
            }
        }
        if history.events.isEmpty { page.paragraph(TerminalText(page.wording[.historyNothing]), indent: 2) }
        return page.take()
    }

    private func counts(of history: History) -> TerminalText {
        let wording = page.wording
        var text = wording.fill(.historyCaptures, for: history.snapshots.count, .plain, TerminalText(history.snapshots.count))
        if let first = history.snapshots.first, let last = history.snapshots.last {
            text.add(" ")
            text.add(wording.fill(.historyFromTo, .plain, TerminalText(page: first.captured), TerminalText(page: last.captured)))
        }
        for (index, (phrase, count)) in HistoryCounts.of(history).enumerated() {
            text.add(index == 0 ? "; " : ", ")
            text.add(wording.fill(phrase, .plain, TerminalText(count)))
        }
        return text
    }

    private mutating func writeVariants(of history: History) {
        page.blankLine()
        page.paragraph(TerminalText(page.wording[.historyVariants], .strong))
        for variant in history.variants {
            var text = TerminalText(page: variant.id, .strong)
            text.add("  ")
            text.add(page: variant.controller ?? page.wording[.historyNoController].description)
            text.add(", ")
            text.add(page.wording.fill(.wordsLanguage, .plain, TerminalText(page: variant.language ?? page.wording[.historyUnknown].description)))
            text.add(", ")
            text.add(page.wording[variant.namesLegalBases ? .historyLegalBases : .historyNoLegalBases])
            page.paragraph(text, indent: 2, hanging: 5)
        }
    }

    private mutating func writeVersions(of history: History) {
        page.blankLine()
        page.paragraph(TerminalText(page.wording[.historyVersions], .strong))
        let columns: [Phrase] = [
            .historyVersion, .historyVariant, .historyDateStated, .historyFirstCaptured, .historyLastCaptured, .historyCapturesColumn, .historyWords,
        ]
        let names = columns.map { page.wording[$0].description }
        let (partial, notStated) = (page.wording[.historyPartial], page.wording[.historyNotStated])
        let rows = history.versions.map { version in
            [
                version.id + (version.isPartial ? " \(partial)" : ""), history.variants[version.variant].id,
                version.effectiveDate?.description ?? notStated.description, String(version.first.prefix(10)), String(version.last.prefix(10)),
                String(version.captures), String(version.words),
            ]
        }
        let widths = names.indices.map { column in ([names] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        for (index, row) in ([names] + rows).enumerated() {
            var line = TerminalText()
            for (column, cell) in row.enumerated() {
                let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
                let isNumber = column >= 5
                let cell = isNumber ? gap + cell : column == row.count - 1 ? cell : cell + gap
                line.add(page: (column > 0 ? "  " : "") + cell, index == 0 ? .faint : .plain)
            }
            page.unbroken(line, indent: 2)
        }
    }

    private mutating func write(_ event: HistoryEvent, of history: History) {
        page.blankLine()
        var head = TerminalText(page: history.time(of: event), .strong)
        head.add("  ")
        head.add(page.wording[event.kind.label], event.kind.style)
        if let from = event.from, let to = event.to, from != to {
            head.add("  ")
            head.add(page: "\(history.versions[from].id) → \(history.versions[to].id)", .faint)
        }
        let isNews = HistoryTimeline.isNews(event, in: history)
        for (index, topic) in event.topics.enumerated() where isNews {
            head.add(index == 0 ? "  " : ", ")
            head.add(page.wording[topic.label], .warning)
        }
        page.paragraph(head, indent: 2, hanging: 4)
        page.paragraph(TerminalText(page: event.summary(of: history, in: page.wording)), indent: 4)
        guard isNews else { return }
        for headline in showsChanges ? event.changes : event.headlines {
            var text = TerminalText(page.wording[headline.kind.label], headline.kind.style)
            text.add(": ")
            text.add(page: headline.words(in: page.wording))
            page.paragraph(text, indent: 4, hanging: 6)
        }
        if let compared = event.compared, event.added + event.removed > 0 {
            let words = ["policy-scan", "diff"] + (repository.map { ["--repository", $0] } ?? []) + [compared.old, compared.new]
            page.unbroken(TerminalText(page: words.map(ShellWord.quoted).joined(separator: " "), .faint), indent: 4)
        }
        for change in event.answers where change.isTurned && isNews {
            var text = TerminalText(page.wording[change.question.label])
            text.add(" ")
            text.add(page.wording[change.old.statusLabel], .faint)
            text.add(" → ", .faint)
            text.add(page.wording[change.new.statusLabel], change.new.status.style)
            page.paragraph(text, indent: 4, hanging: 6)
        }
    }

    private mutating func write(_ quiet: HistoryTimeline.Quiet, of history: History) {
        page.blankLine()
        var head = TerminalText(page: "\(quiet.first) \(page.wording[.historyTo]) \(quiet.last)", .strong)
        head.add("  ")
        head.add(page.wording[.historyNoNews], .faint)
        page.paragraph(head, indent: 2, hanging: 4)
        page.paragraph(TerminalText(page: quiet.summary(of: history, in: page.wording)), indent: 4)
    }
}
