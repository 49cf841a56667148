internal import PolicyModel

/// The ways to object that a page offers: what its words say, where its links lead, whom to write to.
struct ObjectionRoutes {
    /// In characters; longer statements and the links in them are values of their own.
    private static let longestLedText = 110
    /// How far behind a statement of a right, in bytes, the way to use it may be named.
    private static let reach = 240
    /// Signs that stand between the steps of a path through settings.
    private static let arrows: [Character] = [">", "→", "›", "»", "▸"]

    let document: PolicyDocument
    let places: PlacesInText
    let marks: PassageMarks

    init(_ document: PolicyDocument, marks: PassageMarks) {
        self.document = document
        self.marks = marks
        places = PlacesInText(document: document)
    }

    /// Drafts of the contributions to the question, and those that stand beside them and beside statements of the right.
    func drafts(_ drafts: [AnswerDraft], of contributions: [AnswerContribution], scan: RuleScan) -> [AnswerDraft] {
        var routes: [AnswerDraft] = []
        var contacts = ContactWays(scan, in: document, marks: marks)
        // What counts as evidence only, without a value, is no route to show.
        let shown = contributions.filter { $0.place != nil }
        // Contributions come in reading order, and so do their sentences: the same one follows itself.
        for (index, contribution) in shown.enumerated() where index == 0 || contribution.sentence != shown[index - 1].sentence {
            routes += beside(contribution.sentence, contribution) + contacts.ways(for: contribution)
        }
        let rights = scan.contributions.filter { $0.question == .objectionRight && $0.status == .stated && $0.finding != nil && !$0.isMark }
        for (index, right) in rights.enumerated() where index == 0 || right.sentence != rights[index - 1].sentence {
            routes += ways(of: right)
        }
        // A short statement with one link reads best with where it leads.
        let led = drafts.map { draft in
            guard !AnswerText.isLonger(draft.text, than: Self.longestLedText), draft.text == document.text(at: draft.span) else { return draft }
            let links = links(in: draft.span)
            return links.count == 1 ? quotation(draft, leadingTo: links[0].target) : draft
        }
        return withoutRepeats(led + routes)
    }

    /// What stands in the sentence that states a right and can be used: links, addresses, a path of settings. Where it holds none, what
    /// stands right after it in its block; beside a way of its own, another address is for another matter.
    private func ways(of right: AnswerContribution) -> [AnswerDraft] {
        let own = beside(right.sentence, right)
        guard own.isEmpty else { return own }
        let length = document.blocks[right.span.block].text.count
        var place = right.sentence
        place.end = min(length, max(place.end, right.span.end) + Self.reach)
        let start = document.blocks[place.block].text.lowerBound
        while place.end < length, document.text[start + place.end] != UInt8(ascii: " ") { place.end += 1 }
        var ways = beside(place, right)
        let text = document.text(at: place)
        if let path = path(in: text) { ways.append(AnswerDraft(path, at: place, isPhrase: true, kind: .route, evidence: proof(right))) }
        return ways
    }

    /// The sentence of a text that names steps through settings, one behind the other.
    private func path(in text: String) -> String? {
        guard text.contains(where: Self.arrows.contains) else { return nil }
        let sentences = text.split(separator: ". ", omittingEmptySubsequences: true)
        return sentences.first { $0.count(where: Self.arrows.contains) >= 1 && $0.count < 300 }.map { String($0.drop { $0 == " " }) }
    }

    private func beside(_ place: TextSpan, _ contribution: AnswerContribution) -> [AnswerDraft] {
        let links = links(in: place).map { link in
            AnswerDraft(Self.words(document.text(at: link.span), to: link.target), at: link.span, target: link.target, evidence: proof(contribution))
        }
        let addresses = places.addresses(in: place).map { address in
            AnswerDraft(address, at: place, kind: address.contains("@") ? .address : .route, evidence: proof(contribution))
        }
        return links + addresses
    }

    /// The links that lead to a way to object: a policy tells of ways and is none.
    private func links(in place: TextSpan) -> [Link] {
        places.links(in: place).filter { !marks.isDocument($0.span) }
    }

    private func proof(_ contribution: AnswerContribution) -> [Int] { contribution.finding.map { [$0] } ?? [] }

    /// Words of the page and the address that the link in them leads to.
    private func quotation(_ draft: AnswerDraft, leadingTo target: String) -> AnswerDraft {
        var draft = draft
        draft.text = Self.words(draft.text, to: target)
        draft.target = target
        return draft
    }

    /// Words and the address that the link in them leads to, where they do not name it themselves.
    private static func words(_ words: String, to target: String) -> String {
        let bare = ["https://www.", "http://www.", "https://", "http://", "mailto:", "tel:"].first(where: target.hasPrefix).map { target.dropFirst($0.count) } ?? target[...]
        let place = bare.last == "/" ? bare.dropLast() : bare
        return place.contains(where: { ".@".contains($0) }) && words.contains(place) ? words : "\(words) (\(target))"
    }

    /// The values without those that another one holds: a link beside words that lead there, an address beside the sentence with it.
    private func withoutRepeats(_ values: [AnswerDraft]) -> [AnswerDraft] {
        let targets = values.map(\.target)
        let lines = values.prefix(AnswerMerge.mostCompared).map { FoldedWords.line(words(of: $0)) }
        return values.indices.filter { index in
            let (line, target) = (index < lines.count ? lines[index] : FoldedWords.line(words(of: values[index])), targets[index])
            return !lines.indices.contains { other in
                guard other != index else { return false }
                if let target, targets[other] == target, other < index, lines[other] == line { return true }
                return line.count > 1 && lines[other].count > line.count && (target == nil || targets[other] == target)
                    && FoldedWords.line(lines[other], holds: line)
            }
        }.map { values[$0] }
    }

    /// What a value says, without the address it leads to.
    private func words(of value: AnswerDraft) -> String {
        guard let target = value.target, value.text.hasSuffix(" (\(target))") else { return value.text }
        return String(decoding: value.text.utf8.dropLast(target.utf8.count + 3), as: UTF8.self)
    }
}
