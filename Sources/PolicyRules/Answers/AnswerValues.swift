internal import PolicyModel

/// The values that a match contributes to answers.
struct AnswerValues {
    let document: PolicyDocument
    let words: DocumentWords
    let tables: RuleTables

    /// What the lists of an answer matched in a sentence or block, whatever words of it made a rule look there.
    struct Told: Hashable {
        var answer: Int
        var place: Int
        var isDenied: Bool
        var sign: Sign
    }

    /// The values of a rule's answers, by their rows; ranges are in words of the page, `weight` says
    /// what the page makes of the quote. A value whose lists match nothing is left out, and so
    /// is one that stands in `told`, which had it from other words of the same place.
    func values(
        of rows: Range<Int>, quote: Range<Int>, sentence: Range<Int>, block: Int, weight: Weight, matcher: inout PhraseMatcher,
        signs: inout SignReader?, told: inout Set<Told>
    ) -> [RuleMatch.Value] {
        var values: [RuleMatch.Value] = []
        for answer in rows {
            let first = values.count
            defer { mark(&values, from: first, answer) }
            let row = answer * AnswerRow.stride
            let question: Question = EnumTable.value(at: tables.answers[row + AnswerRow.question])
            var status: Answer.Status = EnumTable.value(at: tables.answers[row + AnswerRow.status])
            let occasion: RuleAnswer.Occasion = EnumTable.value(at: tables.answers[row + AnswerRow.occasion])
            switch (occasion, weight.isDenied) {
            case (.stated, false), (.denied, true): break
            case (.stated, true):
                guard question.asksWhether, status == .stated else { continue }
                status = .denied
            case (.denied, false): continue
            }
            let source: RuleAnswer.Source = EnumTable.value(at: tables.answers[row + AnswerRow.source])
            let kind: AnswerItem.Kind? = tables.answers[row + AnswerRow.kind] < 0 ? nil : EnumTable.value(at: tables.answers[row + AnswerRow.kind])
            let role: AnswerItem.Role? = tables.answers[row + AnswerRow.role] < 0 ? nil : EnumTable.value(at: tables.answers[row + AnswerRow.role])
            let joins = tables.answers[row + AnswerRow.joins] == 1
            let parts = Int(tables.answers[row + AnswerRow.parts])..<Int(tables.answers[row + AnswerRow.partsEnd])
            switch tables.answers[row + AnswerRow.form] {
            case 0: values.append(RuleMatch.Value(question: question, status: status, role: role))
            case 1:
                let words = parts.isEmpty ? quote : wholeObject(quote, in: sentence, endsAt: list(0, of: parts), matcher: &matcher)
                values.append(RuleMatch.Value(question: question, status: status, words: words, kind: kind, role: role, joins: joins))
            case 2:
                // A whole block reaches beyond its first sentence, and is then meant.
                let words = quote.upperBound > sentence.upperBound ? quote : sentence
                values.append(RuleMatch.Value(question: question, status: status, words: words, kind: kind, role: role, joins: joins))
            case 6:
                let reader = NameReader(shapes: WordShapes(document: document, words: words), lists: names(of: parts))
                let names = reader.names(near: quote, in: sentence, of: block, areMany: question == .products, matcher: &matcher)
                values += names.map { RuleMatch.Value(question: question, status: status, words: $0, kind: kind ?? .name, role: role) }
            case 8:
                let reader = CompanyReader(shapes: WordShapes(document: document, words: words), lists: names(of: parts))
                var names = reader.names(in: quote, of: sentence, matcher: &matcher)
                if names.isEmpty, source != .quote { names = reader.names(in: sentence, of: sentence, matcher: &matcher) }
                values += names.map { RuleMatch.Value(question: question, status: status, words: $0, kind: kind ?? .name, role: role) }
            case 7:
                let reader = ObjectReader(
                    document: document, words: words, starts: list(0, of: parts), ends: list(1, of: parts), nothing: list(2, of: parts), leads: list(3, of: parts))
                guard let object = reader.object(of: quote, in: sentence, matcher: &matcher) else { continue }
                values.append(RuleMatch.Value(question: question, status: status, words: object, kind: kind, role: role))
            case 4, 5:
                let titles = signs?.titles(under: block, answering: tables.answers[row + AnswerRow.form] == 4 ? .yes : .no) ?? []
                values += titles.map {
                    RuleMatch.Value(question: question, status: status, text: document.text(of: $0), isPhrase: true, words: quote, kind: kind, role: role)
                }
            default:
                let place: Range<Int>? =
                    switch source {
                    case .quote: nil
                    case .match, .sentence: sentence
                    case .block: words.words(of: block)
                    }
                let lists = parts.count { tables.parts[$0 * PartRow.stride + PartRow.isList] != 0 }
                var texts = source == .match || source == .quote ? texts(parts, places: [quote], matcher: &matcher) : []
                if texts.isEmpty, let place {
                    // Values of several lists may have some of their words from the quote.
                    if lists == 1 || source != .match,
                        !told.insert(Told(answer: answer, place: place.lowerBound, isDenied: weight.isDenied, sign: weight.sign)).inserted
                    {
                        continue
                    }
                    texts = self.texts(parts, places: source == .match ? [quote, place] : [place], matcher: &matcher)
                }
                values += texts.map {
                    RuleMatch.Value(
                        question: question, status: status, text: $0.text, isPhrase: parts.count > 1, words: $0.words ?? quote, kind: kind,
                        role: role)
                }
            }
        }
        return values
    }

    /// Marks the values that a row's answer gave as such that come after others, if they do, and as what else the rule says.
    private func mark(_ values: inout [RuleMatch.Value], from first: Int, _ answer: Int) {
        let row = answer * AnswerRow.stride
        let (isPassing, mark) = (tables.answers[row + AnswerRow.passing] == 1, tables.answers[row + AnswerRow.mark])
        guard isPassing || mark >= 0 else { return }
        for index in first..<values.count {
            values[index].isPassing = isPassing
            values[index].mark = mark < 0 ? nil : EnumTable.value(at: mark)
        }
    }

    /// The list that one of a value's parts names.
    private func list(_ part: Int, of parts: Range<Int>) -> Int32 {
        tables.parts[(parts.lowerBound + part) * PartRow.stride + PartRow.index]
    }

    private func wholeObject(_ quote: Range<Int>, in sentence: Range<Int>, endsAt ends: Int32, matcher: inout PhraseMatcher) -> Range<Int> {
        ObjectReader(document: document, words: words, starts: -1, ends: ends, nothing: -1, leads: -1).whole(quote, in: sentence, matcher: &matcher)
    }

    private func names(of parts: Range<Int>) -> NameLists {
        NameLists(
            links: list(0, of: parts), others: list(1, of: parts), joins: list(2, of: parts), forms: list(3, of: parts),
            places: list(4, of: parts), nationalities: list(5, of: parts), bodies: list(6, of: parts))
    }

    /// A value's text, and the first words of the page that a list in it matched; `nil` where there is no list in it.
    private func texts(
        _ parts: Range<Int>, places: [Range<Int>], matcher: inout PhraseMatcher
    ) -> [(text: String, words: Range<Int>?)] {
        if parts.count == 1, tables.parts[parts.lowerBound * PartRow.stride] == 1 {
            return found(tables.parts[parts.lowerBound * PartRow.stride + PartRow.index], places, matcher: &matcher)
        }
        var text = ""
        var words: Range<Int>?
        for part in parts {
            let row = part * PartRow.stride
            if tables.parts[row + PartRow.isList] == 0 {
                text += tables.string(tables.parts[row + PartRow.index])
            } else {
                let found = found(tables.parts[row + PartRow.index], places, matcher: &matcher)
                guard let first = found.first else { return [] }
                words = words ?? first.words
                text += found.map(\.text).joined(separator: ", ")
            }
        }
        return [(text, words)]
    }

    /// What a list matches in the first of `places` where it matches anything, in reading order, without repeats.
    private func found(_ list: Int32, _ places: [Range<Int>], matcher: inout PhraseMatcher) -> [(text: String, words: Range<Int>?)] {
        guard list >= 0 else { return [] }
        for place in places {
            var found: [(text: String, words: Range<Int>?)] = []
            var word = place.lowerBound
            while word < place.upperBound {
                if let (end, value) = longestEntry(of: list, at: word, limit: place.upperBound, matcher: &matcher) {
                    let text = value < 0 ? text(word..<end) : tables.string(value)
                    if found.count < AnswerMerge.mostCompared, !found.contains(where: { $0.text == text }) { found.append((text, word..<end)) }
                    word = end
                } else {
                    word += 1
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func longestEntry(
        of list: Int32, at word: Int, limit: Int, matcher: inout PhraseMatcher
    ) -> (end: Int, value: Int32)? {
        let row = Int(list) * ListRow.stride
        let ends = matcher.ends(ofList: list, at: word, limit: limit)
        guard ends != 0 else { return nil }
        let entries = Int(tables.lists[row + ListRow.entries])..<Int(tables.lists[row + ListRow.entriesEnd])
        guard let first = entries.first, tables.entries[first * EntryRow.stride + EntryRow.canonical] >= 0 else {
            return (word + 63 - ends.leadingZeroBitCount, -1)
        }
        var best: (end: Int, value: Int32)?
        for entry in entries {
            let ends = matcher.ends(ofEntry: entry, at: word, limit: limit)
            guard ends != 0 else { continue }
            let end = word + 63 - ends.leadingZeroBitCount
            if end > best?.end ?? 0 { best = (end, tables.entries[entry * EntryRow.stride + EntryRow.canonical]) }
        }
        return best
    }

    private func text(_ range: Range<Int>) -> String {
        guard let last = range.last else { return "" }
        return String(decoding: document.text[Int(words.starts[range.lowerBound])..<Int(words.ends[last])], as: UTF8.self)
    }
}
