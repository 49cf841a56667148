import PolicyModel

/// One page of a Markdown report.
struct MarkdownPage: Sendable {
    let wording: Wording
    /// Its place among the pages of the report, from 1 on.
    var number = 1

    /// The page's name, what is wrong with it, and the answers, with fewer of their values where it would take more than `size` bytes; a failed
    /// capture gets no answers.
    func opening(of page: ScannedPage, within size: Int) -> MarkdownText {
        var text = opening(of: page, values: Self.shownValues)
        for values in [1] where text.bytes.count > size { text = opening(of: page, values: values) }
        return text
    }

    private func opening(of page: ScannedPage, values: Int) -> MarkdownText {
        let document = page.document
        var text = MarkdownText()
        text.add("## ")
        text.add(page: document.title ?? document.path, limit: 200)
        text.add("\n\n")
        addFacts(of: document, to: &text)
        addWarnings(of: document, to: &text)
        guard !document.capture.status.isFailed else {
            text.add(wording[.scanSaveAgain])
            text.add("\n")
            return text
        }
        text.add("| ")
        text.add(wording[.scanQuestion])
        text.add(" | ")
        text.add(wording[.scanAnswer])
        text.add(" |\n| --- | --- |\n")
        for answer in page.answers { add(answer, of: page, values: values, to: &text) }
        return text
    }

    /// Adds the findings by topic while they fit; tells whether some are missing.
    func addFindings(of page: ScannedPage, to text: inout MarkdownText, within size: Int) -> Bool {
        guard !page.findings.isEmpty else {
            text.add("\n")
            text.add(wording[.scanNothingFound])
            text.add("\n")
            return false
        }
        let pieces = page.findings.indices.map { finding($0, of: page) }
        // Headings of topics and the sentence about missing findings.
        var room = size - text.bytes.count - 600
        var isShown = [Bool](repeating: false, count: pieces.count)
        for index in Self.order(of: page) where !isShown[index] && pieces[index].bytes.count <= room {
            isShown[index] = true
            room -= pieces[index].bytes.count
        }
        text.add("\n<details><summary>")
        text.add(wording.fill(.scanRestsOn, for: pieces.count, .plain, MarkdownText(pieces.count)))
        text.add("</summary>\n")
        for group in FindingGroups.of(page) where group.findings.contains(where: { isShown[$0] }) {
            text.add("\n### ")
            text.add(wording[group.label])
            text.add(" (")
            text.add(group.findings.count)
            text.add(")\n")
            for index in group.findings where isShown[index] { text.add(pieces[index]) }
        }
        text.add("\n</details>\n")
        let missing = isShown.count { !$0 }
        guard missing > 0 else { return false }
        text.add("\n**")
        text.add(wording.fill(.scanFindingsMissing, .plain, MarkdownText(missing), MarkdownText(pieces.count)))
        text.add("**\n")
        return true
    }

    /// Findings that prove an answer in the answers' order, then all by severity, then in reading order.
    private static func order(of page: ScannedPage) -> [Int] {
        let others = page.findings.indices.sorted {
            page.findings[$0].severity != page.findings[$1].severity
                ? page.findings[$0].severity > page.findings[$1].severity : $0 < $1
        }
        return page.answers.flatMap(\.evidence) + others
    }

    private func addFacts(of document: PolicyDocument, to text: inout MarkdownText) {
        text.add(wording[.scanFile])
        text.add(" ")
        text.add(page: document.path, limit: 300)
        if let url = document.url {
            text.add(", ")
            text.add(wording[.scanPage])
            text.add(" ")
            text.add(address: url)
        }
        if let date = document.effectiveDate {
            text.add(", ")
            text.add(wording.fill(.wordsDated, .plain, MarkdownText(page: date.description)))
        }
        if let language = document.language {
            text.add(", ")
            text.add(wording.fill(.wordsLanguage, .plain, MarkdownText(page: language, limit: 35)))
        }
        text.add("\n\n")
    }

    private func addWarnings(of document: PolicyDocument, to text: inout MarkdownText) {
        if let warning = document.capture.status.warning {
            text.add("> **")
            text.add(wording[warning])
            text.add("**")
            if let reason = document.capture.reason {
                text.add(" ")
                text.add(page: reason, limit: 300)
            }
            text.add("\n\n")
        }
        for notice in document.notices.filter({ $0.kind != .capture }).prefix(10) {
            text.add("> ")
            text.add(wording[.wordsNote])
            text.add(" ")
            text.add(page: notice.message, limit: 300)
            text.add("\n\n")
        }
    }

    private func add(_ answer: Answer, of page: ScannedPage, values shownValues: Int, to text: inout MarkdownText) {
        text.add("| ")
        text.add(wording[answer.question.label])
        text.add(" | ")
        let isEmpty = answer.values.isEmpty
        if let word = answer.word {
            let isMissing = answer.status == .notStated
            text.add(isMissing ? "" : "**")
            text.add(wording[word])
            text.add(isMissing ? "" : isEmpty ? "**" : ":** ")
        }
        let groups = AnswerGroup.first(shownValues, of: answer).prefix(shownValues == 1 ? 1 : AnswerItem.Role.allCases.count)
        var shownItems: [AnswerItem] = []
        for group in groups {
            for (index, item) in group.items.enumerated() {
                if !shownItems.isEmpty { text.add("<br>") }
                if index == 0, let label = group.label {
                    text.add("*")
                    text.add(wording[label])
                    text.add("* ")
                }
                add(item, to: &text)
                shownItems.append(item)
            }
        }
        if answer.items.count > shownItems.count {
            text.add("<br>")
            text.add(wording.fill(.wordsAndMore, .plain, MarkdownText(answer.items.count - shownItems.count)))
        }
        // Of the values that are shown first, then what else proves the answer.
        let evidence = shownItems.flatMap(\.evidence) + answer.evidence
        var shown: Set<Int> = []
        for finding in evidence where shown.count < Self.shownEvidence && shown.insert(finding).inserted {
            text.add(" [")
            text.add(Self.number(of: finding))
            text.add("](#")
            add(placeOf: finding, to: &text)
            text.add(")")
        }
        text.add(" |\n")
    }

    /// A value; the address that a route leads to whole, so that a reader sees where it goes.
    private func add(_ item: AnswerItem, to text: inout MarkdownText) {
        // How to do something stands at the end of what is said of it.
        let limit = item.kind == .route ? Self.longestRoute : Self.longestValue
        guard let target = item.target, let address = SafeAddress.shown(target) else { return text.add(page: item.value, limit: limit) }
        // The value ends with its address, or stands for it.
        var words = item.words.hasSuffix(address) ? item.words.dropLast(address.count) : item.words[...]
        while words.last == " " { words.removeLast() }
        if !words.isEmpty {
            text.add(page: String(words), limit: limit)
            text.add(" ")
        }
        text.add(address: address)
    }

    /// The name of the place where a finding is told.
    private func add(placeOf finding: Int, to text: inout MarkdownText) {
        text.add("p")
        text.add(number)
        text.add("-")
        text.add(finding + 1)
    }

    private func finding(_ index: Int, of page: ScannedPage) -> MarkdownText {
        let finding = page.findings[index]
        var text = MarkdownText()
        text.add("\n<a id=\"")
        add(placeOf: index, to: &text)
        text.add("\"></a>")
        text.add(link: LiveLink.address(of: finding.span, in: page.document), Self.number(of: index))
        text.add(" **")
        text.add(wording[finding.concept.label])
        text.add("**, ")
        text.add(wording[finding.severity.label])
        if finding.blocks.count > 1 {
            text.add(", ")
            text.add(wording.fill(.wordsInPlaces, for: finding.blocks.count, .plain, MarkdownText(finding.blocks.count)))
        }
        for (depth, heading) in page.document.path(of: finding.span.section).enumerated() {
            text.add(depth == 0 ? ", " : " › ")
            if depth == 0 {
                text.add(wording[.wordsUnder])
                text.add(" ")
            }
            text.add(page: heading, limit: 120)
        }
        let excerpt = Excerpt(finding.span, of: page.document, reach: 120, longest: 600)
        var words = MarkdownLine()
        words.add(excerpt.before)
        words.add(excerpt.quote, .bold)
        words.add(excerpt.after)
        text.add("\n> ")
        text.add(words)
        text.add("\n")
        addLinks(of: finding, in: page.document, to: &text)
        return text
    }

    /// Where an objection or a complaint leads: the links of its block, each on its own address, so that a reader sees where it goes.
    private func addLinks(of finding: Finding, in document: PolicyDocument, to text: inout MarkdownText) {
        guard finding.concept.topic == .rightToObject || finding.concept == .authority else { return }
        for link in document.links[document.blocks[finding.span.block].links].prefix(Self.shownLinks) {
            guard let address = SafeAddress.shown(link.target) else { continue }
            text.add(">\n> → ")
            text.add(address: address)
            text.add("\n")
        }
    }

    private static func number(of finding: Int) -> MarkdownText {
        var text = MarkdownText()
        text.add("\\[")
        text.add(finding + 1)
        text.add("\\]")
        return text
    }

    private static let shownValues = 2
    private static let longestValue = 140
    private static let longestRoute = 260
    private static let shownLinks = 3
    private static let shownEvidence = 3
}
