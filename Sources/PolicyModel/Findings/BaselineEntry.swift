/// Something that somebody accepted, as a baseline holds it: known by its fingerprint, with what a person needs to recognise it.
package struct BaselineEntry: Sendable, Hashable, Codable {
    /// Of a finding, of a change, or of a finding that is gone (`absent`).
    package var fingerprint: String
    /// The concept of a finding, or the rule of a change.
    package var what: String
    /// The page it was met on.
    package var path: String
    /// The headings above it, from the outermost down.
    package var section: [String]
    /// The words of the page.
    package var quote: String

    package init(fingerprint: String, what: String, path: String, section: [String], quote: String) {
        self.fingerprint = fingerprint
        self.what = what
        self.path = path
        self.section = section
        self.quote = quote
    }

    /// By what a baseline knows that a finding is gone: a baseline that holds the finding does not accept that it went.
    package static func absent(_ fingerprint: String) -> String { "absent:" + fingerprint }

    /// Whether a comparison has it rather than a page.
    package var isOfComparison: Bool { what.hasPrefix("change.") || fingerprint.hasPrefix("absent:") }
}
