internal import PolicyLanguage
internal import PolicyModel

/// Holds the answers of two pages against each other.
enum AnswerComparer {
    /// Questions answered differently, those first whose answer turned.
    static func changes(_ old: [Answer], _ new: [Answer]) -> [AnswerChange] {
        let changes = Question.allCases.compactMap { question -> AnswerChange? in
            guard let before = old.first(where: { $0.question == question }), let after = new.first(where: { $0.question == question })
            else { return nil }
            let change = change(question, before, after)
            return change.isTurned || !change.valuesGone.isEmpty || !change.valuesArrived.isEmpty ? change : nil
        }
        return changes.filter(\.isTurned) + changes.filter { !$0.isTurned }
    }

    /// What two answers to a question differ in.
    static func change(_ question: Question, _ old: Answer, _ new: Answer) -> AnswerChange {
        AnswerChange(question: question, old: old, new: new, words: words)
    }

    /// The words of a value in one spelling and one way to write them, so that "personalise" for "personalize", or "such as" for "like", make no
    /// other answer. Small words go, but for those that turn a sentence.
    private static func words(_ value: String) -> [[UInt8]] {
        let words = AnswerChange.words(value)
        let plain = OtherSpelling.writtenOut(words).map(OtherSpelling.plain).filter { !WordClasses.isSmall($0) || TurningWords.turns($0) }
        return plain.isEmpty ? words : plain
    }
}
