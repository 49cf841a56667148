import PolicyModel

/// An answer in a few lines of text: the word that answers, then the first values, as many as there is room for.
struct AnswerLine {
    /// The most values that are shown at once.
    private static let mostValues = 5
    /// The least room, in columns, for the start of a value that does not fit whole.
    private static let leastPart = 24
    /// Kept, in columns, for how many values are not shown.
    private static let reserve = 10

    private(set) var text = TerminalText()
    private let wording: Wording
    private var room: Int
    private var shown = 0
    /// Whether the address of a value that is shown stands there also where there is no room for it.
    private let hasAllAddresses: Bool

    /// `room` in columns, over all lines.
    init(_ answer: Answer, room: Int, hasAllAddresses: Bool = false, wording: Wording) {
        self.wording = wording
        self.hasAllAddresses = hasAllAddresses
        self.room = room - Self.reserve
        if let word = answer.word { add(TerminalText(wording[word], answer.status.style)) }
        for group in AnswerGroup.first(Self.mostValues, of: answer) { add(group) }
        let missing = answer.items.count - shown
        guard missing > 0 else { return }
        text.add(text.isEmpty ? "" : "; ", .faint)
        text.add(wording.fill(.wordsCountMore, .faint, TerminalText(missing, .faint)))
    }

    private mutating func add(_ group: AnswerGroup) {
        for (index, item) in group.items.enumerated() {
            var lead = TerminalText(text.isEmpty ? "" : shown > 0 ? "; " : ": ")
            if index == 0, let label = group.label {
                lead.add(wording[label], .faint)
                lead.add(" ")
            }
            var whole = lead
            whole.add(page: item.value)
            if whole.width <= room {
                add(whole)
            } else if let end = addressed(item, after: lead) {
                lead.add(page: end)
                add(lead)
            } else if shown == 0 || index == 0 && group.label != nil, room - lead.width >= Self.leastPart {
                // The start of a value says more than that there is one.
                lead.add(page: Self.head(of: item.value, columns: room - lead.width))
                add(lead)
            } else {
                return
            }
            shown += 1
        }
    }

    /// The start of a value's words and all of its address, where that can be shown.
    private func addressed(_ item: AnswerItem, after lead: TerminalText) -> String? {
        guard item.words.utf8.count < item.value.utf8.count else { return nil }
        let address = String(item.value.utf8.dropFirst(item.words.utf8.count)) ?? ""
        let left = room - lead.width - TerminalText(page: address).width
        guard left >= Self.leastPart || hasAllAddresses else { return nil }
        let columns = max(left, Self.leastPart)
        return (TerminalText(page: item.words).width <= columns ? item.words : Self.head(of: item.words, columns: columns)) + address
    }

    private mutating func add(_ words: TerminalText) {
        text.add(words)
        room -= words.width
    }

    /// As many whole words as fit into so many columns, the cut marked.
    private static func head(of value: String, columns: Int) -> String {
        var width = 1
        var end = value.startIndex
        for index in value.indices {
            width += DisplayWidth.of(value[index])
            guard width <= columns else { break }
            if value[index] == " " { end = index }
        }
        return value[..<end] + "…"
    }
}
