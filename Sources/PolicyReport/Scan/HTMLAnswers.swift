import PolicyModel

/// The answers of a page as cards: the sign in words, what is answered, where to go, and the words that prove it.
struct HTMLAnswers {
    /// The others stand in the folded part.
    private static let shownItems = 4
    private static let mostItems = 24
    private static let shownReferences = 3
    private static let shownQuotes = 8
    /// Bytes of a quote, and of the words around it.
    private static let longestQuote = 500
    private static let reach = 90

    private let page: ScannedPage
    private let prefix: String
    private let wording: Wording

    init(_ page: ScannedPage, prefix: String, wording: Wording) {
        self.page = page
        self.prefix = prefix
        self.wording = wording
    }

    var values: [TemplateValues] { page.answers.indices.map(values(of:)) }

    private func values(of index: Int) -> TemplateValues {
        let answer = page.answers[index]
        let quotes = quotes(of: answer)
        let topics = answer.question.topic.map { [$0] } ?? Topic.allCases
        var values: TemplateValues = [
            "number": .text(HTMLText(index + 1)), "topic": .text(HTMLText.joined(topics.map { HTMLText($0.prefix) }, by: " ")), "sign": .text(HTMLText(answer.htmlClass)),
            "question": .text(HTMLText(wording[answer.question.label])), "word": .text(HTMLText(wording[answer.chip])),
            "items": .list(groups(of: answer, 0..<Self.shownItems)), "others": .list(groups(of: answer, Self.shownItems..<Self.mostItems)),
            "moreItems": .text(HTMLText()), "first": .list(Array(quotes.prefix(1))), "quotes": .list(Array(quotes.dropFirst())),
            "hasMore": .flag(quotes.count > 1 || answer.items.count > Self.shownItems), "rest": .text(HTMLText()), "more": .text(more(of: answer, quotes.count - 1)),
        ]
        if answer.items.count > Self.mostItems {
            values["moreItems"] = .text(wording.fill(.wordsAndMore, .plain, HTMLText(answer.items.count - Self.mostItems)))
        }
        if answer.evidence.count > quotes.count {
            values["rest"] = .text(wording.fill(.htmlMoreInText, for: answer.evidence.count - quotes.count, .plain, HTMLText(answer.evidence.count - quotes.count)))
        }
        return values
    }

    /// What the folded part holds: how many more values and quotes.
    private func more(of answer: Answer, _ quotes: Int) -> HTMLText {
        var parts: [HTMLText] = []
        let items = answer.items.count - Self.shownItems
        if items > 0 { parts.append(wording.fill(.htmlValues, for: items, .plain, HTMLText(items))) }
        if quotes > 0 { parts.append(wording.fill(.htmlQuotes, for: quotes, .plain, HTMLText(quotes))) }
        return HTMLText.joined(parts, by: ", ")
    }

    /// Some of the values, those of one role together.
    private func groups(of answer: Answer, _ range: Range<Int>) -> [TemplateValues] {
        var place = 0
        return AnswerGroup.of(answer).compactMap { group in
            let start = place
            place += group.items.count
            let items = group.items.enumerated().filter { range.contains(start + $0.offset) }.map(\.element)
            guard !items.isEmpty else { return nil }
            let role = group.label.map { HTMLText(wording[$0]) } ?? HTMLText()
            return ["role": .text(role), "values": .list(items.map(value))]
        }
    }

    private func value(_ item: AnswerItem) -> TemplateValues {
        let references: [TemplateValues] = item.evidence.prefix(Self.shownReferences).map { ["ref": .text(HTMLText($0 + 1))] }
        return ["value": .text(item.htmlValue(in: wording)), "refs": .list(references)]
    }

    /// The words that prove an answer, each once, those of its first values first.
    private func quotes(of answer: Answer) -> [TemplateValues] {
        var shown: Set<Int> = []
        var quotes: [TemplateValues] = []
        for index in answer.items.flatMap(\.evidence) + answer.evidence where quotes.count < Self.shownQuotes && shown.insert(index).inserted {
            quotes.append(quote(index))
        }
        return quotes
    }

    private func quote(_ index: Int) -> TemplateValues {
        let finding = page.findings[index]
        let excerpt = Excerpt(finding.span, of: page.document, reach: Self.reach, longest: Self.longestQuote)
        var live = HTMLText()
        if let address = LiveLink.address(of: finding.span, in: page.document) { live.add(link: address, HTMLText(wording[.htmlLive])) }
        var place = HTMLText()
        if let heading = page.document.path(of: finding.span.section).last {
            place.add(wording[.wordsUnder])
            place.add(" ")
            place.add(page: wording.fill(.wordsQuoted, .plain, CutText.words(heading, bytes: 120)))
        }
        return [
            "before": .text(HTMLText(page: excerpt.before)), "quote": .text(HTMLText(page: excerpt.quote)), "after": .text(HTMLText(page: excerpt.after)),
            "ref": .text(HTMLText(index + 1)), "place": .text(place), "live": .text(live), "speaker": .text(finding.speaker.htmlWords(in: wording)),
        ]
    }
}
