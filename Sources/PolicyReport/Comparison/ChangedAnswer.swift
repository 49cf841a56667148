import PolicyModel

/// What a report shows of an answer that changed: what each side says that the other does not.
struct ChangedAnswer {
    /// One side of the change.
    struct Side {
        /// The answer in a word; `nil` where it is the same on both sides.
        var word: Phrase?
        /// Values that the other side does not have, at most as many as are shown; or the words of the page where there is no value.
        var values: [String]
        /// Values left out after these.
        var more: Int
    }

    private static let shownValues = 6

    let old: Side
    let new: Side
    /// How many values both sides have.
    let common: Int

    init(_ change: AnswerChange, of pages: ComparedPages) {
        old = Self.side(change.old, change.valuesGone, change.isTurned, pages.old)
        new = Self.side(change.new, change.valuesArrived, change.isTurned, pages.new)
        common = change.new.values.count - change.valuesArrived.count
    }

    private static func side(_ answer: Answer, _ values: [String], _ isTurned: Bool, _ page: ScannedPage) -> Side {
        var values = values
        // An answer may be a plain yes or no; then what proves it says more.
        if isTurned, answer.values.isEmpty, answer.status != .notStated, let proof = answer.evidence.first {
            values = [page.document.text(at: page.findings[proof].span)]
        }
        return Side(
            word: isTurned ? answer.statusLabel : nil, values: Array(values.prefix(shownValues)), more: max(0, values.count - shownValues))
    }
}
