/// What the patterns of a pack can refer to by name.
struct PackNames {
    /// Names of `lists:`, used as `{name}`.
    var lists: Set<String>
    /// The patterns of `phrases:`, used as `@name`.
    var phrases: [String: [RulePattern]]

    init(lists: Set<String>, phrases: [String: [RulePattern]]) {
        self.lists = lists
        self.phrases = phrases
    }

    init(_ words: SharedWords) {
        self.init(lists: Set(words.lists.map(\.name)), phrases: words.phrases)
    }
}
