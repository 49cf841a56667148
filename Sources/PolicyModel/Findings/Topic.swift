/// What a person asks a policy about.
public enum Topic: String, Sendable, Hashable, CaseIterable {
    case aiTraining = "ai-training"
    case rightToObject = "right-to-object"
    case jurisdiction
}
