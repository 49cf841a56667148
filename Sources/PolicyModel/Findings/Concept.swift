/// What a block can say that rules look for: a closed list. Its name begins with the prefix of the topic that it belongs to.
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
    public var topic: Topic? { Self.topics[self] }

    private static let topics: [Self: Topic] = {
        var topics: [Self: Topic] = [:]
        for topic in Topic.allCases {
            for concept in allCases where concept != .aiFeature && concept.rawValue.hasPrefix("\(topic.prefix).") { topics[concept] = topic }
        }
        return topics
    }()
}
