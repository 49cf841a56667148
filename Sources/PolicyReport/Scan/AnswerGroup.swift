import PolicyModel

/// Values of an answer that are the same thing to its question, with the word that says so.
struct AnswerGroup {
    /// `nil` where the question itself says what they are.
    var label: Phrase?
    var items: [AnswerItem]

    /// The values of an answer in its order.
    static func of(_ answer: Answer) -> [AnswerGroup] {
        var groups: [(role: AnswerItem.Role?, items: [AnswerItem])] = []
        for item in answer.items {
            if let last = groups.indices.last, groups[last].role == item.role {
                groups[last].items.append(item)
            } else {
                groups.append((item.role, [item]))
            }
        }
        return groups.map { AnswerGroup(label: $0.role?.label, items: $0.items) }
    }
}
