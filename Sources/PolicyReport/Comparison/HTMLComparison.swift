import PolicyModel

/// One comparison in an HTML report.
struct HTMLComparison {
    private static let template = Template(PreparedTexts.diff)

    private let page: ComparedPath
    private let prefix: String
    private let isSingle: Bool
    private let options: ComparisonOptions
    private let wording: Wording

    init(_ page: ComparedPath, prefix: String, isSingle: Bool, options: ComparisonOptions, wording: Wording) {
        self.page = page
        self.prefix = prefix
        self.isSingle = isSingle
        self.options = options
        self.wording = wording
    }

    func write(to html: inout HTMLText) {
        var values: TemplateValues = ["page": .text(HTMLText(page: prefix)), "path": .text(HTMLText()), "passedOver": .text(HTMLText())]
        if !isSingle {
            values["path"] = .text(HTMLText(page: page.path))
            values["status"] = .text(HTMLText(wording[page.status.label]))
        }
        values["headline"] = .text(HTMLText(page: page.problem ?? headline))
        if let pages = page.pages { fill(&values, pages) }
        Self.template.write(values, in: wording, to: &html)
    }

    private var headline: String {
        guard let pages = page.pages else { return wording[page.status.label].description }
        guard page.hasOld && page.hasNew else { return wording[page.hasNew ? .diffPageNew : .diffPageGone].description }
        guard !pages.hasFailedCapture else { return wording[page.status.label].description }
        return ComparisonOutline.headline(pages.comparison, in: wording)
    }

    private func fill(_ values: inout TemplateValues, _ pages: ComparedPages) {
        var sides: [TemplateValues] = []
        if page.hasOld { sides.append(side(.diffOld, pages.old.document)) }
        if page.hasNew { sides.append(side(.diffNew, pages.new.document)) }
        values["sides"] = .list(sides)
        values["obstacles"] = .list(pages.comparison.obstacles.map { ["text": .text(HTMLText(page: $0.message(in: wording)))] })
        guard !pages.hasFailedCapture else { return }
        let comparison = options.shown(pages.comparison)
        values["hasAnswers"] = .flag(!comparison.answers.isEmpty)
        values["answers"] = .list(comparison.answers.map { answer($0, pages) })
        guard page.hasOld && page.hasNew else { return }
        let shown = comparison.changes.count - ComparisonOutline(comparison).passedOver
        values["hasStory"] = .flag(!comparison.story.isEmpty)
        values["story"] = .list(zip(comparison.story, comparison.headlines).map { story($0, $1, shown: shown) })
        fillChanges(&values, comparison, pages)
    }

    private func side(_ name: Phrase, _ document: PolicyDocument) -> TemplateValues {
        var value = HTMLText(page: document.path)
        if let date = document.effectiveDate {
            value.add(", ")
            value.add(wording.fill(.wordsDated, .plain, HTMLText(page: date.description)))
        }
        return ["name": .text(HTMLText(wording[name])), "value": .text(value)]
    }

    private func story(_ entry: StoryEntry, _ headline: Headline, shown: Int) -> TemplateValues {
        var place = HTMLText()
        if let section = headline.section {
            place.add(wording[.wordsUnder])
            place.add(" ")
            place.add(page: wording.fill(.wordsQuoted, .plain, CutText.words(section, bytes: 100)))
        }
        var before = HTMLText()
        if !headline.before.isEmpty { before = HTMLText("<del>") + HTMLText(page: headline.shown(headline.before)) + HTMLText("</del>") }
        var after = HTMLText()
        if !headline.after.isEmpty { after = HTMLText("<ins>") + HTMLText(page: headline.shown(headline.after)) + HTMLText("</ins>") }
        return [
            "kind": .text(HTMLText(wording[headline.kind.label])), "tone": .text(HTMLText(headline.kind.style.htmlClass)), "before": .text(before),
            "after": .text(after), "isBoth": .flag(!headline.before.isEmpty && !headline.after.isEmpty), "place": .text(place),
            // Where pages are hardly comparable not all changes are told.
            "change": .text(entry.changes[0] < shown ? HTMLText(entry.changes[0] + 1) : HTMLText()),
            "more": .text(headline.count > 1 ? wording.fill(.wordsMore, .plain, HTMLText(headline.count - 1)) : HTMLText()),
        ]
    }

    private func answer(_ change: AnswerChange, _ pages: ComparedPages) -> TemplateValues {
        let answer = ChangedAnswer(change, of: pages)
        return [
            "question": .text(HTMLText(wording[change.question.label])), "old": .text(cell(answer.old, answer.common, page.hasOld)),
            "new": .text(cell(answer.new, answer.common, page.hasNew)),
        ]
    }

    private func cell(_ side: ChangedAnswer.Side, _ common: Int, _ isThere: Bool) -> HTMLText {
        guard isThere else { return HTMLText("–") }
        var lines: [HTMLText] = []
        if let word = side.word { lines.append(HTMLText("<strong>") + HTMLText(wording[word]) + HTMLText("</strong>")) }
        lines += side.values.map { HTMLText(page: CutText.words($0, bytes: 300)) }
        if side.more > 0 { lines.append(wording.fill(.wordsAndMore, .plain, HTMLText(side.more))) }
        if common > 0 { lines.append(HTMLText("<span class=\"more\">") + wording.fill(.diffOnBothSides, .plain, HTMLText(common)) + HTMLText("</span>")) }
        return HTMLText.joined(lines, by: "<br>")
    }

    private func fillChanges(_ values: inout TemplateValues, _ comparison: Comparison, _ pages: ComparedPages) {
        let outline = ComparisonOutline(comparison)
        // Changes are in the order of their weight, those that are significant first: so their numbers are their places.
        var number = 0
        values["groups"] = .list(
            outline.significant.map { group in
                let changes = group.changes.map { change in
                    number += 1
                    return HTMLChange(change, pages, options, wording).values(number: number)
                }
                return ["title": .text(HTMLText(wording[group.title])), "count": .text(HTMLText(changes.count)), "changes": .list(changes)]
            })
        number = comparison.changes.count - outline.others.count
        let others = outline.others.enumerated().map { index, change in
            (change.rules.first, HTMLChange(change, pages, options, wording).values(number: number + index + 1))
        }
        values["others"] = .list(
            outline.reasons.map { reason in
                let changes = others.filter { $0.0 == reason.rule }.map(\.1)
                return ["title": .text(HTMLText(wording[reason.rule.words])), "count": .text(HTMLText(changes.count)), "changes": .list(changes)]
            })
        values["hasOthers"] = .flag(!outline.others.isEmpty)
        values["otherCount"] = .text(HTMLText(outline.others.count))
        if outline.passedOver > 0 { values["passedOver"] = .text(wording.fill(.diffPassedOver, .plain, HTMLText(outline.passedOver))) }
        values["hasChanges"] = .flag(!comparison.changes.isEmpty)
    }
}
