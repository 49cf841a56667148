/// One of the twelve questions that the two documents answer differently.
public struct AnswerChange: Sendable, Hashable {
    /// The question that both sides are asked.
    public var question: Question
    /// What the old document answers.
    public var old: Answer
    /// What the new document answers.
    public var new: Answer
    /// Values that only the old answer has.
    public private(set) var valuesGone: [String]
    /// Values that only the new answer has.
    public private(set) var valuesArrived: [String]

    /// Values are the same where their words are, as `words` reads them: folded, without punctuation, as the documents' own words are.
    package init(question: Question, old: Answer, new: Answer, words: (String) -> [[UInt8]] = Self.words) {
        self.question = question
        self.old = old
        self.new = new
        let (before, after) = (old.values.map(words), new.values.map(words))
        valuesGone = Self.values(old.values, before, notIn: after)
        valuesArrived = Self.values(new.values, after, notIn: before)
    }

    /// Whether the answer itself turned (stated, denied, not stated), not only its values.
    public var isTurned: Bool { old.status != new.status }

    /// The same when the two documents trade places.
    package var swapped: Self {
        var swapped = self
        (swapped.old, swapped.new) = (new, old)
        (swapped.valuesGone, swapped.valuesArrived) = (valuesArrived, valuesGone)
        return swapped
    }

    /// The folded words of a value.
    package static func words(_ value: String) -> [[UInt8]] {
        let bytes = Array(value.utf8)
        var scanner = WordScanner(bytes.indices)
        var words: [[UInt8]] = []
        while scanner.next(in: bytes.span) != nil { words.append(scanner.folded) }
        return words
    }

    private static func values(_ values: [String], _ words: [[[UInt8]]], notIn others: [[[UInt8]]]) -> [String] {
        let known = Set(others)
        return zip(values, words).filter { !known.contains($1) }.map(\.0)
    }
}
