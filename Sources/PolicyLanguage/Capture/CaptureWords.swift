internal import PolicyModel

/// The words by which a page that is no policy gives itself away, those of one that is, and those of notes that something changed; in all
/// languages.
package enum CaptureWords {
    /// Whether a folded word begins like one that texts about people's information, terms of service or objection hold in number.
    package static func isSubject(_ word: [UInt8]) -> Bool { PreparedLanguages.captureSubject.holdsBeginning(of: word) }

    /// Whether a language writes all its nouns with a capital letter, so that one tells no name.
    package static func hasCapitalNouns(_ language: String?) -> Bool { language.map(PreparedLanguages.capitalNouns.contains) ?? false }

    /// What a request to accept cookies says.
    package static let cookieWall = PhraseList(PreparedLanguages.captureCookieWall)
    /// What a request to log in says; one phrase of it stands on many pages.
    package static let loginWall = PhraseList(PreparedLanguages.captureLoginWall)
    /// What a question for the visitor's age says.
    package static let ageWall = PhraseList(PreparedLanguages.captureAgeWall)
    /// What a check for robots says.
    package static let botWall = PhraseList(PreparedLanguages.captureBotWall)
    /// What a page says that does nothing without scripts.
    package static let scriptNeeded = PhraseList(PreparedLanguages.captureScriptNeeded)
    /// What an error page says.
    package static let errorPage = PhraseList(PreparedLanguages.captureErrorPage)
    /// What pages say that sell or teach something else: shops and recipes.
    package static let elsewhere = PhraseList(PreparedLanguages.captureElsewhere)
    /// What a note on top of a page says that tells of a change.
    package static let updateBanner = PhraseList(PreparedLanguages.banners)
}
