/// What the patterns of a pack can refer to by name.
struct PackNames {
    /// Names of `lists:`, used as `{name}`.
    var lists: Set<String>
    /// The patterns of `phrases:`, used as `@name`.
    var phrases: [String: [RulePattern]]
}
