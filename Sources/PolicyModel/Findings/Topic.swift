/// What a person asks a policy about.
///
/// A new one is a case and its prefix; concepts and questions find it by their names.
public enum Topic: String, Sendable, Hashable, CaseIterable {
    case aiTraining = "ai-training"
    case rightToObject = "right-to-object"
    case jurisdiction

    /// What the names of its concepts begin with, up to a full stop; also what the style of web pages calls it.
    package var prefix: StaticString {
        switch self {
        case .aiTraining: "ai"
        case .rightToObject: "obj"
        case .jurisdiction: "jur"
        }
    }
}
