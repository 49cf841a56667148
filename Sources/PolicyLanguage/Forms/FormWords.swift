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

    /// The remark at the end of a label that a field must, or need not, be filled in.
    package enum Duty {
        case required, optional
    }

    /// What a label remarks at its end, and how many of its words do so; `nil` where they say nothing of the kind.
    package static func duty(in label: FoldedText) -> (duty: Duty, words: Int)? {
        for (duty, phrases) in [(Duty.optional, optional), (.required, required)] {
            for count in 1...2 where label.count > count {
                let range = label.range(of: label.count - count..<label.count)
                if phrases.nearest(in: label, label.count - count..<label.count) == range { return (duty, count) }
            }
        }
        return nil
    }

    private static let required = PhraseList(PreparedLanguages.formsRequired)
    private static let optional = PhraseList(PreparedLanguages.formsOptional)
}
