import ArgumentParser
import PolicyModel

/// Which findings make the program end with 1.
enum FailOn: Hashable, ExpressibleByArgument {
    case none
    /// Findings of this severity and above.
    case severity(Severity)
    /// Findings of this topic, whatever their severity.
    case topic(Topic)

    init?(argument: String) {
        if argument == "none" {
            self = .none
        } else if let severity = Severity(rawValue: argument) {
            self = .severity(severity)
        } else if let topic = Topic(rawValue: argument) {
            self = .topic(topic)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] {
        ["none"] + Severity.allCases.map(\.rawValue) + Topic.allCases.map(\.rawValue)
    }

    func includes(_ finding: Finding) -> Bool {
        switch self {
        case .none: false
        case .severity(let severity): finding.severity >= severity
        case .topic(let topic): finding.concept.topic == topic
        }
    }
}
