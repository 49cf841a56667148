internal import PolicyModel

/// The words by which a name is told from other words with capital letters.
package enum NameWords {
    /// Whether a folded word is one of a language that stands before nouns and rarely before names ("the", "your").
    package static func isArticle(_ word: [UInt8], of language: String?) -> Bool {
        guard let index = PreparedLanguages.languages.firstIndex(where: { $0 == language }) else { return false }
        return PreparedLanguages.namesArticles.value(of: word) >> UInt32(index) & 1 == 1
    }

    /// Whether a folded word stands in titles and by itself names no service ("Customer", "Portal"), in any language.
    package static func isCommon(_ word: [UInt8]) -> Bool { PreparedLanguages.namesCommon.value(of: word) != 0 }
}
