/// What the engine knows of a language before it reads a pack: words that open an exception, and which words are too
/// common to look for first.
struct LanguageWords: Sendable {
    /// Patterns; a pack's own list `exceptions` takes their place for its rules.
    var exceptions: [String]
    /// Words that stand in nearly every paragraph of a policy, the most common first.
    var common: String

    /// The words of a language by its primary subtag; empty for one that the engine does not know.
    static func of(_ language: String) -> Self {
        switch language {
        case "en": english
        case "fr": french
        default: Self(exceptions: [], common: "")
        }
    }

    private static let english = Self(
        exceptions: [
            "=unless", "=except", "=excepting", "other =than", "subject =to", "=however", "with the exception =of",
            "=but =only", "=provided =that",
        ],
        common: """
            the of and to in your you we our for or on with that is are be as by this from information may data it not use
            can us at if an other have will about any when services privacy how more these their they which do a personal
            such what including s has products service i account provide policy people
            """)

    private static let french = Self(
        exceptions: [
            "=sauf", "à moins", "à l'exception", "=excepté", "=hormis", "sous réserve", "=toutefois", "=cependant",
        ],
        common: """
            de la les des et à vous vos nous le que pour l d ou en un une dans par sur du qui votre nos avec sont est données
            informations ces ce pouvez peut être notre si au aux leur plus ne pas s n se il elle cette utiliser comme
            confidentialité personnelles produits services
            """)
}
