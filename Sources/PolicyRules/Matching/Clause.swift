internal import PolicyModel

/// The part of a sentence around words of it within which a negation reaches, and what its marks make of the words.
struct Clause {
    private let marks: [SignMark]
    private let words: Range<Int>
    /// The clause, in words of the page.
    private var start: Int
    private var end: Int
    /// How far after the words their predicate can stand.
    private var reach: Int

    /// `hasPredicate` says whether a predicate after the words can deny them: "opting out does not affect" denies no right.
    init(around words: Range<Int>, in sentence: Range<Int>, marks: [SignMark], hasPredicate: Bool = true) {
        self.marks = marks
        self.words = words
        (start, end) = (sentence.lowerBound, sentence.upperBound)
        for mark in marks where mark.kind == .breaks {
            if mark.words.lowerBound <= words.lowerBound {
                start = max(start, mark.words.lowerBound)
            } else if mark.words.lowerBound >= words.upperBound {
                end = min(end, mark.words.lowerBound)
            }
        }
        reach = end
        // "We train on posts and comments are not used": a clause with a subject before its words has had its predicate.
        if !hasPredicate || marks.contains(where: { $0.kind == .own && isBefore($0) }) { reach = words.upperBound }
    }

    /// The sign of the words, by their clause alone.
    var sign: Sign {
        if has(.conditions, where: { _ in true }) { return .conditional }
        if has(.ended, where: { isBefore($0) || isPredicate($0) }) { return .ended }
        if isDenied { return .no }
        if has(.paused, where: { isBefore($0) || isPredicate($0) }) { return .paused }
        return has(.planned, where: isBefore) ? .planned : .yes
    }

    /// Whether the clause denies the words, whatever conditions it names.
    var isDenied: Bool {
        has(.ended, where: { isBefore($0) || isPredicate($0) }) || has(.negators, where: isBefore) || has(.refusals, where: { isBefore($0) && $0.words.lowerBound < words.lowerBound })
            || has(.predicates, where: isPredicate) || has(.closings, where: isClosing)
    }

    /// The mark of a kind in the clause that stands before the words' end, the last one.
    func last(_ kind: SignWords) -> SignMark? {
        marks.last { $0.kind == kind && isBefore($0) }
    }

    /// The mark of a kind anywhere in the clause.
    func any(_ kind: SignWords) -> SignMark? {
        marks.first { $0.kind == kind && $0.words.lowerBound >= start && $0.words.lowerBound < end }
    }

    /// The mark of a kind that begins the clause.
    func first(_ kind: SignWords) -> SignMark? {
        marks.first { $0.kind == kind && $0.words.lowerBound == start }
    }

    /// The first word of the clause.
    var opening: Int { start }

    private func has(_ kind: SignWords, where condition: (SignMark) -> Bool) -> Bool {
        marks.contains { $0.kind == kind && condition($0) }
    }

    /// Whether a mark stands in the clause before the end of the words.
    private func isBefore(_ mark: SignMark) -> Bool {
        mark.words.lowerBound >= start && mark.words.lowerBound < max(words.upperBound, words.lowerBound)
    }

    /// Whether a mark stands where the predicate of the words can stand.
    private func isPredicate(_ mark: SignMark) -> Bool { isClosing(mark) && mark.words.lowerBound < reach }

    /// Whether a mark stands behind the words in their clause, and not in a relative clause there.
    private func isClosing(_ mark: SignMark) -> Bool {
        mark.words.lowerBound >= words.upperBound && mark.words.lowerBound < end
            && !marks.contains {
                $0.kind == .relatives && $0.words.lowerBound >= words.upperBound && $0.words.contains(mark.words.lowerBound)
            }
    }
}
