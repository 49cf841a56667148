/// Whether a rule's words must stand under a negation.
package enum Polarity: String, Sendable, Hashable, CaseIterable {
    case any
    /// No negator inside the match or within four words before it.
    case affirmed
    /// A negator inside the match or within four words before it.
    case negated
}
