/// What labels of form fields say, in all languages.
package enum FormWords {
    private static let search = PhraseList(PreparedLanguages.formsSearch)
    private static let email = PhraseList(PreparedLanguages.formsEmail)
    private static let country = PhraseList(PreparedLanguages.formsCountry)

    /// Whether a label begins as that of a search box does.
    package static func isSearch(_ label: FoldedText) -> Bool { search.isBeginning(of: label, from: 0) }

    /// Whether a label asks for an e-mail address.
    package static func isEmail(_ label: FoldedText) -> Bool {
        (0..<label.count).contains { email.isBeginning(of: label, from: $0) }
    }

    /// Whether a label asks for a country.
    package static func isCountry(_ label: FoldedText) -> Bool { country.isAny(in: label, 0..<label.count) }
}
