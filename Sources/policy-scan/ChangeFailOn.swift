import ArgumentParser
import PolicyModel

/// Which changes make the program end with 1.
enum ChangeFailOn: Hashable, ExpressibleByArgument {
    /// Any change, whether it matters or not.
    case any
    /// Changes that a reader has to know of.
    case significant
    /// Significant changes of this topic, or findings of this severity and above that came, went or were reworded.
    case finding(FailOn)

    init?(argument: String) {
        switch argument {
        case "any": self = .any
        case "significant": self = .significant
        default:
            guard let value = FailOn(argument: argument) else { return nil }
            self = .finding(value)
        }
    }

    static var allValueStrings: [String] { ["any", "significant"] + FailOn.allValueStrings }

    /// Whether an event of a history is such a change: not where a text was seen before, or only went missing.
    func isMet(by event: HistoryEvent) -> Bool {
        switch event.kind {
        case .deleted: return self == .any || self == .significant
        case .failed, .partial: return false
        case .changed, .variant, .recovered, .returned: break
        }
        switch self {
        case .any: return event.added + event.removed > 0
        case .significant: return event.significant > 0
        case .finding(.none): return false
        case .finding(.topic(let topic)): return event.topics.contains(topic)
        case .finding(.severity(let severity)): return event.severity.map { $0 >= severity } ?? false
        }
    }

    func isMet(by comparison: Comparison) -> Bool {
        comparison.changes.contains { includes($0) } || comparison.findings.all.contains { includes($0) }
    }

    /// Whether it is such a change.
    func includes(_ change: Change) -> Bool {
        switch self {
        case .any: true
        case .significant: change.isSignificant
        case .finding(.topic(let topic)): change.isSignificant && change.topics.contains(topic)
        case .finding: false
        }
    }

    /// Whether it is a finding of such a severity, that came, went or was reworded.
    func includes(_ finding: Finding) -> Bool {
        switch self {
        case .any, .significant, .finding(.none), .finding(.topic): false
        case .finding(let threshold): threshold.includes(finding)
        }
    }
}
