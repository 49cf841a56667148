/// Where a page is to be read from.
package enum PageLocation: Sendable, Hashable {
    /// A file, by the path to show and to open.
    case file(String)
    case standardInput

    /// The name to show for the page (`SavedPage.path`).
    package var name: String {
        switch self {
        case .file(let path): path
        case .standardInput: "-"
        }
    }
}
