/// Signs that say yes or no without a word, as tables use them; they belong to no language.
enum AnswerMark {
    private static let yes: Set<String> = ["✓", "✔", "✔️", "☑", "✅", "●"]
    private static let no: Set<String> = ["✗", "✘", "✕", "✖", "✖️", "×", "☒", "❌", "❎", "–", "—", "-", "−"]

    /// Whether a cell's text is such a sign that says yes (`true`) or no; `nil` for any other text.
    static func answer(_ text: ArraySlice<UInt8>) -> Bool? {
        guard text.count <= 8 else { return nil }
        let text = String(decoding: text, as: UTF8.self)
        return yes.contains(text) ? true : no.contains(text) ? false : nil
    }
}
