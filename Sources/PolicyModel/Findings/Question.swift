/// The twelve questions a person has, in the order in which they are answered. Their names and order are part of the JSON contract.
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
}
