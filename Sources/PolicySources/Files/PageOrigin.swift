package import PolicyModel

/// Where the bytes of a page are.
package enum PageOrigin: Sendable, Hashable {
    /// A file, by its path.
    case file(String)
    /// A page of an archive that is a file, by its name in it.
    case member(file: String, name: String)
    case standardInput
    /// A file of a git repository, by its object id; `name` is shown for it.
    case object(String, name: String)
    /// Bytes that were read already, such as an entry of a container; apart, so that a list of ten thousand files does not hold room for a page in each.
    indirect case entry(SavedPage)

    /// The name to show for the page (`SavedPage.path`).
    package var name: String {
        switch self {
        case .file(let path): FileName.shown(path)
        case .member(let file, let name): "\(FileName.shown(file))!/\(name)"
        case .standardInput: "-"
        case .object(_, let name): FileName.shown(name)
        case .entry(let page): page.path
        }
    }

    /// Which file of the file system it is, if any.
    package var file: FileStatus.Identity? {
        switch self {
        case .file(let path), .member(let path, _): FileStatus(of: path)?.identity
        case .standardInput: FileStatus(of: 0)?.identity
        case .object, .entry: nil
        }
    }
}
