internal import PolicyModel

/// Holds the answers of two pages against each other.
enum AnswerComparer {
    /// Questions answered differently, those first whose answer turned. Values count word by word, as the documents' own words do.
    static func changes(_ old: [Answer], _ new: [Answer]) -> [AnswerChange] {
        let changes = Question.allCases.compactMap { question -> AnswerChange? in
            guard let before = old.first(where: { $0.question == question }), let after = new.first(where: { $0.question == question }),
                before.status != after.status || Set(before.values.map(words)) != Set(after.values.map(words))
            else { return nil }
            return AnswerChange(question: question, old: before, new: after)
        }
        return changes.filter(\.isTurned) + changes.filter { !$0.isTurned }
    }

    private static func words(_ value: String) -> [[UInt8]] {
        let bytes = Array(value.utf8)
        var scanner = WordScanner(bytes.indices)
        var words: [[UInt8]] = []
        while scanner.next(in: bytes.span) != nil { words.append(scanner.folded) }
        return words
    }
}
