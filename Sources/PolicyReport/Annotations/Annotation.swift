package import PolicyModel

/// One thing that a CI platform is told of a page: a finding, or a change between two copies.
package struct Annotation: Sendable, Hashable {
    /// How loudly a platform tells of it, the most important first.
    package enum Level: Int, Sendable, Hashable, CaseIterable, Comparable {
        /// It is why the run ends with 1.
        case error
        case warning
        case note

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// How it stands to the older copy of the page.
    package enum State: String, Sendable, Hashable, CaseIterable {
        case new
        case updated
        case unchanged
        /// Only the older copy has it.
        case absent
    }

    /// The rule's id, or `change.` and what the change means.
    package var rule: String
    /// What is said there, as a report calls it.
    package var title: String
    /// `nil` for a change.
    package var concept: Concept?
    /// How much it matters.
    package var severity: Severity
    /// How loudly it is told.
    package var level: Level
    /// One line: our words, and those of the page.
    package var message: String
    /// The words of the page that prove it.
    package var quote: String
    /// The file, as a platform knows it.
    package var path: String
    /// Where in the file the words stand; `nil` where that cannot be told, or the file has them no longer.
    package var place: FilePlace?
    /// The headings above, from the outermost down.
    package var section: [String]
    /// Known by this from one copy to the next: 16 hexadecimal digits.
    package var fingerprint: String
    /// `nil` where there is no older copy.
    package var state: State?
    /// Why it is told as one that somebody accepted; `nil` where nobody did.
    package var acceptance: String?
    /// Whether a change tells of it already, so that it is no news beside that.
    package var isTold = false

    /// Whether only a comparison tells of it.
    package var isOfComparison: Bool { concept == nil || state == .absent }

    /// Whether a reader is to look at it: it is there to be told of, nobody accepted it, and nothing else tells of it.
    package var isNews: Bool { state != .unchanged && acceptance == nil && !isTold }
}
