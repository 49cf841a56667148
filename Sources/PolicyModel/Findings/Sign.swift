/// How a statement stands to what it speaks of: whether it says that it is so, is not so, or only may come to be.
public enum Sign: String, Sendable, Hashable, CaseIterable {
    /// It is, may be or will be so.
    case yes
    /// It is not so.
    case no
    /// It is so under a condition that the person decides or must meet: "only if you agree", "unless you object".
    case conditional
    /// It is not so yet, and meant to become so.
    case planned
    /// It was so, has been stopped, and may be taken up again.
    case paused
    /// It was so and is so no longer.
    case ended
    /// A choice that is offered and not yet made: the label of a checkbox, a menu's entry.
    case offered
    /// A question without an answer; never evidence of one.
    case asked
}
