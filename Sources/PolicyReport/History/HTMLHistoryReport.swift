package import PolicyModel

/// The history of a page as one web page: a drawn timeline, the events with their headlines, and a table of the versions.
package struct HTMLHistoryReport: Sendable {
    private static let template = Template(PreparedTexts.history)

    private let repository: String?
    private let showsChanges: Bool
    private let wording: Wording

    /// `repository` is where `diff` finds the captures; `showsChanges` to tell of all that changed.
    package init(repository: String? = nil, showsChanges: Bool = false, wording: Wording = .english) {
        self.repository = repository
        self.showsChanges = showsChanges
        self.wording = wording
    }

    /// `name` is what the user called the page.
    package func report(_ history: History, of name: String, errors: [PageError] = []) -> [UInt8] {
        let frame = HTMLFrame(wording: wording)
        let title: HTMLText = wording.fill(.historyOf, .plain, HTMLText(page: name))
        var html = frame.begin(title: title)
        let values: TemplateValues = [
            "title": .text(title), "counts": .text(counts(of: history)), "timeline": .text(TimelineDrawing(history, wording: wording).svg),
            "hasVariants": .flag(history.variants.count > 1), "variants": .list(history.variants.map(variant)), "events": .list(events(of: history)),
            "hasVersions": .flag(!history.versions.isEmpty), "columns": .list(Self.columns.map { ["name": .text(HTMLText(wording[$0]))] }),
            "rows": .list(history.versions.map { ["cells": .list(cells(of: $0, in: history))] }),
        ]
        Self.template.write(values, in: wording, to: &html)
        html.add(frame.end(errors))
        return html.bytes
    }

    private func counts(of history: History) -> HTMLText {
        var parts: [HTMLText] = [wording.fill(.historyCaptures, for: history.snapshots.count, .plain, HTMLText(history.snapshots.count))]
        if let first = history.snapshots.first, let last = history.snapshots.last {
            parts[0].add(" ")
            parts[0].add(wording.fill(.historyFromTo, .plain, HTMLText(page: first.captured), HTMLText(page: last.captured)))
        }
        parts += HistoryCounts.of(history).map { wording.fill($0.phrase, .plain, HTMLText($0.count)) }
        return HTMLText.joined(parts, by: ", ")
    }

    private func variant(_ variant: PolicyVariant) -> TemplateValues {
        let traits = [
            HTMLText(page: variant.controller ?? wording[.historyNoController].description),
            wording.fill(.wordsLanguage, .plain, HTMLText(page: variant.language ?? wording[.historyUnknown].description)),
            HTMLText(wording[variant.namesLegalBases ? .historyLegalBases : .historyNoLegalBases]),
        ]
        return ["id": .text(HTMLText(page: variant.id)), "traits": .text(HTMLText.joined(traits, by: ", "))]
    }

    private static let columns: [Phrase] = [
        .historyVersion, .historyVariant, .historyDateStated, .historyFirstCaptured, .historyLastCaptured, .historyCapturesColumn, .historyWords,
        .historyController,
    ]

    private func cells(of version: PolicyVersion, in history: History) -> [TemplateValues] {
        let notStated = wording[.historyNotStated].description
        let texts = [
            version.id + (version.isPartial ? " \(wording[.historyPartial])" : ""), history.variants[version.variant].id,
            version.effectiveDate?.description ?? notStated, version.first, version.last, String(version.captures), String(version.words),
            version.controller ?? notStated,
        ]
        return texts.map { ["cell": .text(HTMLText(page: $0))] }
    }

    private func events(of history: History) -> [TemplateValues] {
        var values: [TemplateValues] = []
        var number = 0
        for entry in HistoryTimeline(history).entries {
            switch entry {
            case .event(let event): values.append(self.values(of: event, number: (history.events.firstIndex(of: event) ?? 0) + 1, in: history))
            case .quiet(let quiet): values.append(self.values(of: quiet, number: number, in: history))
            }
            number += 1
        }
        return values
    }

    private func values(of event: HistoryEvent, number: Int, in history: History) -> TemplateValues {
        let isNews = HistoryTimeline.isNews(event, in: history)
        let headlines = isNews ? (showsChanges ? event.changes : event.headlines) : []
        let answers = isNews ? event.answers.filter(\.isTurned) : []
        let topics = isNews ? event.topics : []
        var versions = HTMLText()
        if let from = event.from, let to = event.to, from != to {
            versions = HTMLText(page: "\(history.versions[from].id) → \(history.versions[to].id)")
        }
        let toldHeadlines: [TemplateValues] = headlines.map { headline in
            [
                "kind": .text(HTMLText(wording[headline.kind.label])), "tone": .text(HTMLText(headline.kind.style.htmlClass)),
                "words": .text(HTMLText(page: headline.words(in: wording))),
            ]
        }
        let toldAnswers: [TemplateValues] = answers.map { change in
            [
                "question": .text(HTMLText(wording[change.question.label])), "old": .text(HTMLText(wording[change.old.statusLabel])),
                "new": .text(HTMLText(wording[change.new.statusLabel])),
            ]
        }
        return [
            "number": .text(HTMLText(number)), "topics": .text(HTMLText.joined(topics.map { HTMLText($0.prefix) }, by: " ")),
            "time": .text(HTMLText(page: history.time(of: event))), "kind": .text(HTMLText(wording[event.kind.label])), "versions": .text(versions),
            "hasFlags": .flag(!topics.isEmpty), "flags": .list(topics.map { ["flag": .text(HTMLText(wording[$0.label]))] }),
            "summary": .text(HTMLText(page: event.summary(of: history, in: wording))), "hasHeadlines": .flag(!headlines.isEmpty),
            "headlines": .list(toldHeadlines), "hasAnswers": .flag(!answers.isEmpty), "answers": .list(toldAnswers), "command": .text(command(of: event)),
        ]
    }

    /// The call that tells all of an event.
    private func command(of event: HistoryEvent) -> HTMLText {
        guard let compared = event.compared, event.added + event.removed > 0 else { return HTMLText() }
        let words = ["policy-scan", "diff"] + (repository.map { ["--repository", $0] } ?? []) + [compared.old, compared.new]
        return HTMLText(page: words.map(ShellWord.quoted).joined(separator: " "))
    }

    private func values(of quiet: HistoryTimeline.Quiet, number: Int, in history: History) -> TemplateValues {
        [
            "number": .text(HTMLText("quiet") + HTMLText(number)), "topics": .text(HTMLText()),
            "time": .text(HTMLText(page: "\(quiet.first) \(wording[.historyTo]) \(quiet.last)")), "kind": .text(HTMLText(wording[.historyNoNews])),
            "versions": .text(HTMLText()), "hasFlags": .flag(false), "summary": .text(HTMLText(page: quiet.summary(of: history, in: wording))),
            "hasHeadlines": .flag(false), "hasAnswers": .flag(false), "command": .text(HTMLText()),
        ]
    }
}
