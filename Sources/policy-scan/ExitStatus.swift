import PolicyScanner

/// How the program ends (README, "In CI"); thrown by a command that ends otherwise than with 0.
enum ExitStatus: Int32, Error {
    /// Findings or changes at or above `--fail-on`, or a rule's example that fails.
    case found = 1
    /// The work could not be done: bad arguments, a broken pack, unreadable input.
    case notDone = 2
    /// A page was read but is no policy.
    case failedCapture = 3

    /// Of a run; `nil` for 0.
    init?(_ outcome: Outcome) {
        switch outcome.verdict {
        case .done: return nil
        case .found: self = .found
        case .notDone: self = .notDone
        case .failedCapture: self = .failedCapture
        }
    }
}
