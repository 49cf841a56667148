internal import PolicyModel

/// What words say to a comparison of two texts, in all languages.
package enum ChangeWords {
    /// The names of the classes of words, in the order of their bits.
    package static let classNames = PreparedLanguages.changeClassesNames

    /// The classes of the word with a hash (`ByteHash`), a bit each.
    package static func classes(ofHash hash: UInt64) -> UInt32 { PreparedLanguages.changeClasses.value(ofHash: hash) }

    /// Whether a folded word names a place or a month.
    package static func isPlaceOrMonth(_ word: [UInt8]) -> Bool {
        PreparedLanguages.changeClasses.value(of: word[...]) & placeOrMonth != 0
    }

    /// Whether a folded word speaks of cookies.
    package static func isOfCookies(_ word: [UInt8]) -> Bool { PreparedLanguages.changeClasses.value(of: word[...]) & cookie != 0 }

    /// Whether a folded word is the form of a company.
    package static func isCompanyForm(_ word: [UInt8]) -> Bool { PreparedLanguages.changeClasses.value(of: word[...]) & companyForm != 0 }

    private static let companyForm = bits(of: ["company-form"])
    private static let placeOrMonth = bits(of: ["region", "month"])
    private static let cookie = bits(of: ["cookie"])

    private static func bits(of names: Set<String>) -> UInt32 {
        classNames.enumerated().reduce(UInt32(0)) { bits, entry in names.contains(entry.element) ? bits | 1 << UInt32(entry.offset) : bits }
    }
}
