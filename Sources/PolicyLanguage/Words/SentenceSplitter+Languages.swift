package import PolicyModel

extension SentenceSplitter {
    /// Knows the abbreviations of all languages: a page may quote another's.
    package static let ofAllLanguages = Self(
        abbreviations: PreparedLanguages.sentencesAbbreviations, beforeNumbers: PreparedLanguages.sentencesBeforeNumbers,
        months: PreparedLanguages.datesMonths)
}
