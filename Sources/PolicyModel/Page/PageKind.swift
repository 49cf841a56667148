/// What a page is, whatever its capture is worth (`kind` of the JSON contract).
public enum PageKind: String, Sendable, Hashable, CaseIterable {
    /// Says what a service does with people's information.
    case policy
    /// Terms, guidelines or conditions of a service.
    case terms
    /// Tells of somebody's doings: news, a blog post.
    case article
    /// Explains to a service's users how something is done.
    case help
    /// Asks to be filled in.
    case form
    case other
}
