/// One thing that is wrong with a rule pack, and where.
package struct RulePackProblem: Sendable, Hashable, CustomStringConvertible {
    /// The pack's file as the user named it.
    package var file: String
    /// Where it stands in the pack's file.
    package var place: SourcePlace
    /// What is wrong and what would be right, in plain words.
    package var message: String
    /// The line of the file that the place is in.
    package var source: String

    /// `file:line:column: error: message`, the line, and a caret below the place: the form that editors and CI services read.
    package var description: String {
        let indent = source.unicodeScalars.prefix(place.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
        return "\(file):\(place.line):\(place.column): error: \(message)\n  \(source)\n  \(indent)^"
    }
}
