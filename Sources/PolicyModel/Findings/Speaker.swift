/// Whose doing or whose word a statement is.
public enum Speaker: Sendable, Hashable {
    /// The service whose page it is, of itself.
    case page
    /// Another company, by the name that the page gives it; or the page, of that company.
    case company(String)
    /// A critic, an authority, a reporter's opinion; by name where the page gives one.
    case thirdParty(String?)
}
