internal import PolicyModel

/// The texts of values: words of the page that are joined, and cut where they are long.
enum AnswerText {
    /// The words of the page that `contributions` quote as values, those that overlap as one; a text beyond the recipe's longest keeps the
    /// match. The recipe may add the rest of the clause, which says how far a right reaches.
    static func quotations(
        _ contributions: [AnswerContribution], _ recipe: QuestionRecipe, in document: PolicyDocument
    ) -> [AnswerDraft] {
        let (longest, toScope) = (recipe.longest, recipe.steps.contains(.scope))
        var joined: [(span: TextSpan, match: TextSpan, source: AnswerContribution, evidence: [Int])] = []
        let isOfRoutes = recipe.steps.contains(.routes)
        let quotations = contributions.compactMap { contribution in
            contribution.quoted.map { quote in
                let span = toScope
                    ? scope(of: quote, in: contribution.sentence, longest: longest, document)
                    : isOfRoutes ? QuoteEnds.path(of: quote, in: contribution.sentence, longest: longest, document) : quote
                return (QuoteEnds.withWholeAddresses(span, document), contribution)
            }
        }
        for (span, source) in quotations.sorted(by: { ($0.0, $0.1.span) < ($1.0, $1.1.span) }) {
            let evidence = source.finding.map { [$0] } ?? []
            // A name is a value of its own, also inside other words that are quoted.
            if let last = joined.last?.span, last.block == span.block, span.start < last.end, joined.last?.source.kind == source.kind {
                joined[joined.count - 1].span.end = max(last.end, span.end)
                if !source.isPassing { joined[joined.count - 1].source.isPassing = false }
                if !joined[joined.count - 1].evidence.contains(evidence) { joined[joined.count - 1].evidence += evidence }
            } else {
                joined.append((span, source.span, source, evidence))
            }
        }
        return joined.map { span, match, source, evidence in
            var text = text(at: span, in: document)
            // How to do something stands behind what is to be done.
            if text.utf8.count > longest, isOfRoutes || match.end - span.start > longest, match.start > span.start {
                let lead = document.text(at: TextSpan(section: span.section, block: span.block, start: span.start, end: match.start))
                text = part(of: text, after: lead, limit: longest, fromLast: isOfRoutes)
            }
            let role = source.role ?? source.concept.flatMap { recipe.roles[$0] }
            var draft = AnswerDraft(text, at: span, isPhrase: true, kind: source.kind, role: role, evidence: evidence.sorted())
            draft.isPassing = source.isPassing
            return draft
        }
    }

    /// The sentence of the first contribution that is no heading; of a heading, the paragraph below it.
    static func sentence(of contributions: [AnswerContribution], in document: PolicyDocument) -> [AnswerDraft] {
        let first = contributions.first { document.blocks[$0.span.block].kind != .heading } ?? contributions.first
        guard let first, let finding = first.finding else { return [] }
        let below = first.span.block + 1
        if document.blocks[first.span.block].kind == .heading, below < document.blocks.count, document.blocks[below].section == first.span.section,
            document.blocks[below].kind == .paragraph
        {
            let span = TextSpan(section: first.span.section, block: below, start: 0, end: document.blocks[below].text.count)
            return [AnswerDraft(document.text(at: span), at: span, isPhrase: true, kind: .quote, role: first.role, evidence: [finding])]
        }
        return [AnswerDraft(document.text(at: first.sentence), at: first.sentence, isPhrase: true, kind: .quote, role: first.role, evidence: [finding])]
    }

    /// A quote with the rest of its sentence, or up to the last comma or the like that leaves it short enough.
    private static func scope(of quote: TextSpan, in sentence: TextSpan, longest: Int, _ document: PolicyDocument) -> TextSpan {
        guard quote.end < sentence.end, quote.end - quote.start < longest else { return quote }
        let start = document.blocks[quote.block].text.lowerBound
        let rest = document.text[start + quote.end..<start + min(sentence.end, quote.start + longest)]
        // What stands in brackets or behind a semicolon is another matter.
        let clause = rest.firstIndex { ";([".utf8.contains($0) } ?? rest.endIndex
        var end = clause
        if clause == rest.endIndex, rest.endIndex < start + sentence.end {
            end = rest.lastIndex(of: UInt8(ascii: ",")) ?? rest.startIndex
        }
        while end > rest.startIndex, " ,:-".utf8.contains(document.text[end - 1]) { end -= 1 }
        var wide = quote
        wide.end = max(quote.end, end - start)
        return wide
    }

    /// A long sentence from the start of the clause that holds what matched, or from some words before that: of a clause or two, or of the last alone.
    private static func part(of sentence: String, after lead: String, limit: Int, fromLast: Bool) -> String {
        let window = lead.suffix(limit / 2)
        guard fromLast ? window.contains(where: ";:,".contains) : window.startIndex > lead.startIndex else { return sentence }
        let mark = (fromLast ? window.lastIndex { ";:,".contains($0) } : window.firstIndex { ";:,".contains($0) }) ?? window.firstIndex(of: " ") ?? window.startIndex
        let kept = lead[mark...].drop { ";:, ".contains($0) }
        return "…" + kept + sentence.dropFirst(lead.count)
    }

    /// More words than this are no name with some that lead up to it.
    private static let mostLeading = 10
    /// In bytes; a small word of so few inside a name is part of it: "do", "of".
    private static let longestLink = 3

    /// The name in a few words that lead up to one: "Policy describes Example Labs, Inc." from its first capital letter on, "Company: Example
    /// Labs do Brasil Ltda." from what follows the colon.
    static func name(_ text: String) -> String {
        let space = UInt8(ascii: " ")
        let bytes = Array(text.utf8)
        if let colon = bytes.indices.dropLast(2).first(where: { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == space }),
            !bytes[..<colon].contains(UInt8(ascii: ",")), bytes[..<colon].split(separator: space).count <= 4
        {
            return name(String(decoding: bytes[(colon + 2)...], as: UTF8.self))
        }
        var starts = bytes.indices.filter { bytes[$0] != space && ($0 == 0 || bytes[$0 - 1] == space) }
        // What has a number is an address or a register's, and no name.
        guard starts.count <= mostLeading, !bytes.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return text }
        if let label = starts.lastIndex(where: { $0 > 1 && bytes[$0 - 2] == UInt8(ascii: ":") }), label < starts.count - 1 {
            starts.removeFirst(label)
        }
        let lead = starts.indices.last { word in
            guard beginsSmall(bytes[starts[word]...]) else { return false }
            let isShort = word + 1 < starts.count && starts[word + 1] - starts[word] <= longestLink + 1
            return !(isShort && word > 1 && !beginsSmall(bytes[starts[word - 1]...]))
        }
        guard let lead, lead < starts.count - 2 else { return starts.first.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? text }
        return String(decoding: bytes[starts[lead + 1]...], as: UTF8.self)
    }

    /// Whether a text of several words is no name: it has no letter, or words that lead up to a name and are none of it.
    static func isNoName(_ text: String) -> Bool {
        if !text.contains(where: \.isLetter) { return true }
        let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: true)
        return words.count > 1 && beginsSmall(Array(words[0])[...]) && !words[0].contains { $0 &- UInt8(ascii: "A") < 26 }
    }

    /// In letters: the longest street, up to its number.
    private static let longestStreet = 40

    /// Whether a text begins with a street and its number; a street may begin with a small letter ("van Otterlaan 3").
    static func isStreet(_ text: String) -> Bool { text.prefix(longestStreet).contains(where: \.isNumber) }

    /// The words of a draft, with the full stop of an abbreviation that ends them: that of "S.r.l." and "e. V." is no end of a sentence.
    static func closed(_ draft: AnswerDraft, in document: PolicyDocument) -> String {
        let block = document.blocks[draft.span.block].text
        let end = block.lowerBound + draft.span.end
        let last = draft.text.utf8.suffix(2)
        guard end < block.upperBound, document.text[end] == UInt8(ascii: "."), last.count == 2, let mark = last.first, let letter = last.last,
            mark == UInt8(ascii: ".") || mark == UInt8(ascii: " "), (letter | 0x20) &- UInt8(ascii: "a") < 26,
            document.text(at: draft.span).hasSuffix(draft.text)
        else { return draft.text }
        return draft.text + "."
    }

    /// Whether the first letter is a small one.
    private static func beginsSmall(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, first >= 0x80 else { return word.first.map { $0 &- UInt8(ascii: "a") < 26 } ?? false }
        return String(decoding: word, as: UTF8.self).first?.isLowercase == true
    }

    /// The words at a span, with the closing bracket of one that they open and a quotation mark before that.
    private static func text(at span: TextSpan, in document: PolicyDocument) -> String {
        let text = document.text(at: span)
        let block = document.blocks[span.block].text
        let (opening, closed) = (UInt8(ascii: "("), UInt8(ascii: ")"))
        guard text.utf8.contains(opening), text.utf8.count(where: { $0 == opening }) > text.utf8.count(where: { $0 == closed })
        else { return text }
        let after = String(decoding: document.text[block.lowerBound + span.end..<block.upperBound].prefix(8), as: UTF8.self)
        let closing = after.prefix { " \u{A0}\u{202F}»”’\"'".contains($0) }
        return after.dropFirst(closing.count).first == ")" ? text + closing + ")" : text
    }

    /// The text up to a limit, cut after a word and marked with `…`.
    static func cut(_ text: String, to limit: Int) -> String {
        guard isLonger(text, than: limit) else { return text }
        let kept = text.prefix(limit - 1)
        let end = kept.utf8.lastIndex(of: UInt8(ascii: " ")) ?? kept.endIndex
        return kept[..<end] + "…"
    }

    /// Whether a text has more characters than that; looks no further than it must.
    static func isLonger(_ text: String, than count: Int) -> Bool {
        guard text.utf8.count > count, let end = text.index(text.startIndex, offsetBy: count, limitedBy: text.endIndex) else { return false }
        return end < text.endIndex
    }
}
