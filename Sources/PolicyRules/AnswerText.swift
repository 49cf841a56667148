internal import PolicyModel

/// How long an answer's values may be, and how longer ones are cut.
enum AnswerText {
    /// In characters. What is left out keeps its exception, which stands at the end of its sentence, so it has more room.
    static func limit(for question: Question) -> Int {
        question == .aiExclusions ? 400 : 160
    }

    /// The text up to a limit, cut after a word and marked with `…`.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let kept = text.prefix(limit - 1)
        let end = kept.lastIndex(of: " ") ?? kept.endIndex
        return kept[..<end] + "…"
    }
}
