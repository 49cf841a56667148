/// One of the twelve questions that the two documents answer differently.
public struct AnswerChange: Sendable, Hashable {
    /// The question that both sides are asked.
    public var question: Question
    /// What the old document answers.
    public var old: Answer
    /// What the new document answers.
    public var new: Answer

    package init(question: Question, old: Answer, new: Answer) {
        self.question = question
        self.old = old
        self.new = new
    }

    /// Whether the answer itself turned (stated, denied, not stated), not only its values.
    public var isTurned: Bool { old.status != new.status }

    /// The same when the two documents trade places.
    package var swapped: Self { Self(question: question, old: new, new: old) }

    /// Values that only the old answer has. Values count word by word, as the documents' own words do.
    public var valuesGone: [String] { Self.values(of: old, notIn: new) }

    /// Values that only the new answer has.
    public var valuesArrived: [String] { Self.values(of: new, notIn: old) }

    private static func values(of answer: Answer, notIn other: Answer) -> [String] {
        let known = Set(other.values.map(words))
        return answer.values.filter { !known.contains(words($0)) }
    }

    private static func words(_ value: String) -> [[UInt8]] {
        let bytes = Array(value.utf8)
        var scanner = WordScanner(bytes.indices)
        var words: [[UInt8]] = []
        while scanner.next(in: bytes.span) != nil { words.append(scanner.folded) }
        return words
    }
}
