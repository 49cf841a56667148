/// A list of words and phrases that patterns share, used as `{name}`.
package struct WordList: Sendable, Hashable {
    /// One word or phrase of a list.
    package struct Entry: Sendable, Hashable {
        /// What the entry is reported as; `nil` for the words as they stand on the page.
        package var canonical: String?
        /// What is looked for.
        package var pattern: RulePattern
    }

    /// What patterns call it by.
    package var name: String
    /// In the order of the file.
    package var entries: [Entry]
}
