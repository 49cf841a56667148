/// What a person asks a policy, in the order in which it is answered.
///
/// The names and the order of the twelve are part of the JSON contract; questions after them are answered beside them, and their names begin
/// with that of their topic.
public enum Question: String, Sendable, Hashable, CaseIterable {
    case aiUse = "ai-training.use"
    case aiData = "ai-training.data"
    case aiExclusions = "ai-training.exclusions"
    case products
    case dates
    case legalBasis = "legal-basis"
    case objectionRight = "objection.right"
    case objectionHow = "objection.how"
    case objectionProcess = "objection.process"
    case objectionEffect = "objection.effect"
    case responsible
    case places

    /// The questions of the contract.
    public static let twelve = allCases.prefix(12)

    /// Whether it is one of the twelve.
    public var isOfTheTwelve: Bool { Self.twelve.contains(self) }

    /// The topic it belongs to; `nil` where it is about the text as a whole.
    public var topic: Topic? {
        switch self {
        case .products, .legalBasis: .aiTraining
        case .objectionRight, .objectionHow, .objectionProcess, .objectionEffect: .rightToObject
        case .responsible, .places: .jurisdiction
        default: Topic.allCases.first { rawValue.hasPrefix("\($0.rawValue).") }
        }
    }

    /// Whether it asks whether something is so, and not what, how or who: a statement that is denied answers only such a question.
    package var asksWhether: Bool { self == .aiUse || self == .objectionRight }
}
