/// One thing that an answer says, with the place where the page says it.
///
/// `value` is words of the page, or the usual name of what they name; the words that a report puts around it belong to the report.
public struct AnswerItem: Sendable, Hashable {
    /// What a value is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Words of the page that answer as they stand.
        case quote
        /// A company, person, product, authority, or kind of information.
        case name
        /// A day, in ISO 8601 where the page settles it.
        case date
        /// A way to object: a form, page, path through settings.
        case route
        /// Where to write or call: e-mail, post, telephone.
        case address
        /// What a form asks for.
        case field
        /// A law by its usual name.
        case statute
        /// A country, state or region, or where law is spoken.
        case place
    }

    /// What the value is to its question; JSON has these names.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case effective
        case updated
        case announced
        case start
        case deadline
        case aiTraining = "ai-training"
        case legitimateInterests = "legitimate-interests"
        case advertising
        case marketing
        case other
        case controller
        case representative
        case officer
        case authority
        case region
        case statute
        case transfer
        case safeguard
        case governingLaw = "governing-law"
    }

    /// Short and quotable.
    public var value: String
    /// What the value is.
    public var kind: Kind
    /// What it is to its question, where the question tells several things apart.
    public var role: Role?
    /// The words of the page that it was taken from.
    public var span: TextSpan
    /// Where the link in those words leads.
    public var target: String?
    /// Whether it is a way that others offer, for what they do: another company, an association of advertisers, a browser.
    public var isElsewhere: Bool
    /// Indices of the findings that prove it, ascending; never empty.
    public var evidence: [Int]

    package init(
        value: String, kind: Kind, role: Role? = nil, span: TextSpan, target: String? = nil, isElsewhere: Bool = false, evidence: [Int]
    ) {
        self.value = value
        self.kind = kind
        self.role = role
        self.span = span
        self.target = target
        self.isElsewhere = isElsewhere
        self.evidence = evidence
    }
}
