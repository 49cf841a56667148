/// The words of one language, as its file lists them.
struct LanguageFile {
    /// The primary subtag: `de`.
    var language: String
    /// In English.
    var name: String
    /// By the path of a key, the entries that stand there, each folded as `WordScanner` folds, its words apart by single spaces.
    var entries: [String: [String]] = [:]
}
