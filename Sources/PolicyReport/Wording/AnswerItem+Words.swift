import PolicyModel

extension AnswerItem {
    /// The value without the address behind it that its link leads to.
    var words: String {
        guard let target, value.hasSuffix(" (\(target))") else { return value }
        return String(value.utf8.dropLast(target.utf8.count + 3)) ?? value
    }
}
