/// A rule pack cannot be used; says everything that is wrong with it.
package struct RulePackError: Error, Sendable, Hashable, CustomStringConvertible {
    /// In the order of the file; never empty.
    package var problems: [RulePackProblem]

    package init(problems: [RulePackProblem]) {
        self.problems = problems
    }

    /// The problems, one after the other.
    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
