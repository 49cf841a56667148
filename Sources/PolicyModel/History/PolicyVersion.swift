/// One distinct text of a page. Captures with the same words (as `WordScanner` finds them) are of the same version.
public struct PolicyVersion: Sendable, Hashable {
    /// `v1`, `v2`, ... in the order in which they were first captured.
    public var id: String
    /// Index into `History.variants`.
    public var variant: Int
    /// The day from which the text is in force, as it says itself; `nil` where it does not.
    public var effectiveDate: CalendarDate?
    /// When it was captured first.
    public var first: String
    /// When it was captured last.
    public var last: String
    /// How many captures hold it.
    public var captures: Int
    /// How many words it has; those of the single text where it stands twice.
    public var words: Int
    /// The company that answers for it, as it says.
    public var controller: String?
    /// Whether a part of it is missing that other captures hold.
    public var isPartial: Bool

    package init(
        id: String, variant: Int, effectiveDate: CalendarDate?, first: String, last: String, captures: Int, words: Int, controller: String?,
        isPartial: Bool
    ) {
        self.id = id
        self.variant = variant
        self.effectiveDate = effectiveDate
        self.first = first
        self.last = last
        self.captures = captures
        self.words = words
        self.controller = controller
        self.isPartial = isPartial
    }
}
