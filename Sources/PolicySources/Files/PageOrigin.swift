/// Where a page of a comparison is read from.
package enum PageOrigin: Sendable, Hashable {
    case location(PageLocation)
    /// A file of a git repository, by its object id; `name` is shown for it.
    case object(String, name: String)

    /// The name to show for the page (`SavedPage.path`).
    package var name: String {
        switch self {
        case .location(let location): location.name
        case .object(_, let name): name
        }
    }
}
