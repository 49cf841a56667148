internal import PolicyModel

/// The words by which a page says what it is, in all languages.
package enum KindWords {
    /// What the title of a text on people's information says.
    package static let policy = PhraseList(PreparedLanguages.kindsPolicy)
    /// What the title of terms, rules and guidelines says.
    package static let terms = PhraseList(PreparedLanguages.kindsTerms)
    /// What the title of a page says that explains how something is done.
    package static let help = PhraseList(PreparedLanguages.kindsHelp)
    /// What the title of a form says.
    package static let form = PhraseList(PreparedLanguages.kindsForm)
    /// With what a reporter passes on what others say.
    package static let reporting = PhraseList(PreparedLanguages.kindsReporting)

    /// Whether a folded word stands in what the titles of such pages say, whatever page it is.
    package static func isOfTitle(_ word: [UInt8]) -> Bool { [policy, terms, help, form].contains { $0.holds(word: word) } }

    /// Whether a folded word is one by which the writers of a text speak of themselves.
    package static func isOwn(_ word: [UInt8]) -> Bool { PreparedLanguages.kindsOwn.value(of: word) != 0 }
}
