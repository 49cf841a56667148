/// A rule's example that does not come out as the author says.
package struct RuleExampleFailure: Sendable, Hashable, CustomStringConvertible {
    /// The id of the rule.
    package var rule: String
    /// The pack's file.
    package var file: String
    /// Where the example stands in its file.
    package var place: SourcePlace
    /// How the example was changed before it was run; `nil` for as written.
    package var mutation: String?
    /// What went wrong, in one sentence.
    package var message: String

    /// The failure in one line, as compilers write theirs.
    package var description: String {
        "\(file):\(place.line):\(place.column): error: \(rule): \(message)" + (mutation.map { " (with \($0))" } ?? "")
    }
}
