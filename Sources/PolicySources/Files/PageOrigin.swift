package import PolicyModel

/// Where the bytes of a page are.
package enum PageOrigin: Sendable, Hashable {
    /// A file, by its path.
    case file(String)
    case standardInput
    /// A file of a git repository, by its object id; `name` is shown for it.
    case object(String, name: String)
    /// Bytes that were read already, such as an entry of a container.
    case entry(SavedPage)

    /// The name to show for the page (`SavedPage.path`).
    package var name: String {
        switch self {
        case .file(let path): FileName.shown(path)
        case .standardInput: "-"
        case .object(_, let name): FileName.shown(name)
        case .entry(let page): page.path
        }
    }

    /// Which file of the file system it is, if any.
    package var file: FileStatus.Identity? {
        switch self {
        case .file(let path): FileStatus(of: path)?.identity
        case .standardInput: FileStatus(of: 0)?.identity
        case .object, .entry: nil
        }
    }
}
