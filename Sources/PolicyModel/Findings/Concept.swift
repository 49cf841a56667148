/// What a block can say that rules look for: a closed list.
public enum Concept: String, Sendable, Hashable, CaseIterable {
    case aiUse = "ai.use"
    case aiData = "ai.data"
    case aiExclusion = "ai.exclusion"
    case aiFeature = "ai.feature"
    case objectionRight = "obj.right"
    case objectionHow = "obj.how"
    case objectionTerms = "obj.terms"
    case entity = "jur.entity"
    case authority = "jur.authority"
    case region = "jur.region"
    case transfer = "jur.transfer"
    case law = "jur.law"
    case date = "doc.date"
    case scope = "doc.scope"

    /// The topic it belongs to; an AI feature that trains nothing and what the page says of itself belong to none.
    public var topic: Topic? {
        switch self {
        case .aiUse, .aiData, .aiExclusion: .aiTraining
        case .aiFeature, .date, .scope: nil
        case .objectionRight, .objectionHow, .objectionTerms: .rightToObject
        case .entity, .authority, .region, .transfer, .law: .jurisdiction
        }
    }
}
