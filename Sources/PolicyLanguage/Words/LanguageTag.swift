/// The tag of a language (BCP 47), of which the language and the country matter here: `de`, `de-AT`.
package struct LanguageTag: Hashable, Sendable {
    /// The primary subtag in lower case.
    package var language: String
    /// The country in capitals, where the tag names one.
    package var region: String?

    /// Reads a tag as pages and systems write it (`en_GB`, `de-AT`, `zh-Hans-CN`); `nil` for what is none.
    package init?(_ text: String) {
        let parts = text.split { $0 == "-" || $0 == "_" || $0 == " " }
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ $0 > 0x40 && $0 < 0x7B })
        else { return nil }
        language = first.lowercased()
        region = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
    }

    /// The tag in its usual form.
    package var text: String { region.map { "\(language)-\($0)" } ?? language }
}
