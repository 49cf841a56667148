/// A rule's example that does not come out as the author says.
package struct RuleExampleFailure: Sendable, Hashable, CustomStringConvertible {
    package var rule: String
    /// The pack's file.
    package var file: String
    package var place: SourcePlace
    /// How the example was changed before it was run; `nil` for as written.
    package var mutation: String?
    /// What went wrong, in one sentence.
    package var message: String

    package var description: String {
        "\(file):\(place.line):\(place.column): error: \(rule): \(message)" + (mutation.map { " (with \($0))" } ?? "")
    }
}
