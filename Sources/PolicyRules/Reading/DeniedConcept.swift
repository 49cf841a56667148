package import PolicyModel

/// What a block says in which the words of a rule are denied.
package enum DeniedConcept: Sendable, Hashable {
    /// The rule's own concept, with another sign: "no right to object" speaks of the right.
    case same
    /// Nothing that is looked for.
    case nothing
    /// Another concept: that something is not used for training is an exclusion.
    case other(Concept)
}
