/// A list of words and phrases that patterns share, used as `{name}`.
package struct WordList: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        /// What the entry is reported as; `nil` for the words as they stand on the page.
        package var canonical: String?
        package var pattern: RulePattern
    }

    package var name: String
    package var entries: [Entry]
}
