package import PolicyModel

/// What came of a run, beside its report: from this alone it follows how the program ends.
package struct Outcome: Sendable, Hashable {
    /// How a run ended: the first of these that holds.
    package enum Verdict: Sendable, Hashable {
        /// Something could not be read, so that the rest answers for less than was asked.
        case notDone
        /// A page was read and is no policy.
        case failedCapture
        /// There is what the user asked to be told of.
        case found
        case done
    }

    /// What could not be read, in the order in which it was met.
    package private(set) var errors: [PageError] = []
    /// Whether a page was read that is no policy.
    package var hasFailedCapture = false
    /// Whether there is a finding or a change that the user asked to be told of.
    package var isFound = false

    package init() {}

    /// Takes note of what could not be read.
    package mutating func add(_ error: PageError) { errors.append(error) }

    /// How the run ended.
    package var verdict: Verdict {
        errors.isEmpty ? hasFailedCapture ? .failedCapture : isFound ? .found : .done : .notDone
    }
}
