internal import PolicyModel

/// Holds the answers of two pages against each other.
enum AnswerComparer {
    /// Questions answered differently, those first whose answer turned.
    static func changes(_ old: [Answer], _ new: [Answer]) -> [AnswerChange] {
        let changes = Question.allCases.compactMap { question -> AnswerChange? in
            guard let before = old.first(where: { $0.question == question }), let after = new.first(where: { $0.question == question })
            else { return nil }
            let change = AnswerChange(question: question, old: before, new: after)
            return change.isTurned || !change.valuesGone.isEmpty || !change.valuesArrived.isEmpty ? change : nil
        }
        return changes.filter(\.isTurned) + changes.filter { !$0.isTurned }
    }
}
