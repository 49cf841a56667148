import PolicyModel

/// Values of an answer that are the same thing to its question, with the word that says so.
struct AnswerGroup {
    /// `nil` where the question itself says what they are.
    var label: Phrase?
    var items: [AnswerItem]

    /// The values of an answer in its order.
    static func of(_ answer: Answer) -> [AnswerGroup] {
        var groups: [AnswerGroup] = []
        for item in answer.items {
            if let last = groups.indices.last, let other = groups[last].items.first, isOfOneKind(item, other) {
                groups[last].items.append(item)
            } else {
                groups.append(AnswerGroup(label: item.isElsewhere ? .roleElsewhere : item.role?.label, items: [item]))
            }
        }
        return groups
    }

    /// The groups with the values to show at once: one of each group, so that none is missing; then the others of each, up to so many in all.
    static func first(_ most: Int, of answer: Answer) -> [AnswerGroup] {
        var groups = of(answer)
        var left = most - groups.count
        for index in groups.indices {
            let more = max(0, min(left, groups[index].items.count - 1))
            groups[index].items = Array(groups[index].items.prefix(1 + more))
            left -= more
        }
        return groups
    }

    private static func isOfOneKind(_ one: AnswerItem, _ other: AnswerItem) -> Bool {
        one.isElsewhere == other.isElsewhere && (one.isElsewhere || one.role == other.role)
    }
}
