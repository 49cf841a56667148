import PolicyModel

/// A change in an HTML report: what it touches in words, its text inline and side by side.
struct HTMLChange {
    private let change: Change
    private let options: ComparisonOptions
    private let wording: Wording
    private let segments: [ChangeText.Segment]

    init(_ change: Change, _ pages: ComparedPages, _ options: ComparisonOptions, _ wording: Wording) {
        self.change = change
        self.options = options
        self.wording = wording
        segments = change.kind == .link ? [] : ChangeText(change, old: pages.old.document, new: pages.new.document, context: options.context).segments
    }

    func values(number: Int) -> TemplateValues {
        let labels = change.topics.map(\.label) + change.forms.map(\.label) + change.flags.map(\.label)
        var flags: [TemplateValues] = labels.map { ["flag": .text(HTMLText(wording[$0]))] }
        if change.occurrences > 1 {
            flags.append(["flag": .text(wording.fill(.wordsInPlaces, for: change.occurrences, .plain, HTMLText(change.occurrences)))])
        }
        let isLink = change.kind == .link
        return [
            "number": .text(HTMLText(number)), "topics": .text(HTMLText.joined(change.topics.map { HTMLText($0.prefix) }, by: " ")),
            "kind": .text(HTMLText(wording[change.kind.label])), "place": .text(place), "flags": .list(flags), "hasFlags": .flag(!flags.isEmpty),
            "inline": .text(isLink ? HTMLText() : inline), "isLink": .flag(isLink), "old": .text(isLink ? address(change.before) : side(isOld: true)),
            "new": .text(isLink ? address(change.after) : side(isOld: false)),
        ]
    }

    /// The headings above it; of a move where it stood and where it stands.
    private var place: HTMLText {
        let isMoved = change.kind == .moved && change.oldSection != change.newSection
        let paths = isMoved ? [change.oldSection, change.newSection] : [change.section]
        let shown = paths.map { path in
            path.isEmpty ? HTMLText(wording[.wordsNoHeading]) : HTMLText(page: path.map { CutText.words($0, bytes: 120) }.joined(separator: " › "))
        }
        guard isMoved || !change.section.isEmpty else { return HTMLText() }
        return HTMLText(wording[.wordsUnder]) + HTMLText(" ") + HTMLText.joined(shown, by: " → ")
    }

    private var inline: HTMLText {
        var html = HTMLText()
        for segment in segments {
            let words = segment.text
            if segment.isParted { html.add(" ") }
            switch segment.kind {
            case .same, .movedHere: html.add(page: words)
            case .inserted: html.add(HTMLText("<ins>") + HTMLText(page: words) + HTMLText("</ins>"))
            case .removed: html.add(HTMLText("<del>") + HTMLText(page: words) + HTMLText("</del>"))
            case .movedAway:
                html.add("<span class=\"more\">(")
                html.add(wording[.diffMovedAway])
                html.add(" ")
                html.add(page: words)
                html.add(")</span>")
            }
        }
        return html
    }

    private func side(isOld: Bool) -> HTMLText {
        var html = HTMLText()
        for segment in segments {
            switch segment.kind {
            case .same: html.add(page: isOld ? segment.oldText : segment.text)
            case .removed, .movedAway:
                if isOld { html.add(HTMLText("<del>") + HTMLText(page: segment.oldText) + HTMLText("</del>")) }
            case .inserted, .movedHere:
                if !isOld { html.add(HTMLText("<ins>") + HTMLText(page: segment.text) + HTMLText("</ins>")) }
            }
        }
        return html.bytes.isEmpty ? HTMLText("–") : html
    }

    private func address(_ address: String) -> HTMLText {
        guard !address.isEmpty else { return HTMLText(wording[.diffNoLink]) }
        var html = HTMLText()
        html.add(link: address, HTMLText(page: ShortAddress.of(address)))
        return html
    }
}
