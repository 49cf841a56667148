import Glibc

/// What the file system says of a path (`stat` of POSIX.1-2017), without asking the system's user database for the owner's name.
package struct FileStatus: Sendable, Hashable {
    /// What a path is; everything that is none of the others is a device.
    package enum Kind: Sendable, Hashable { case file, folder, link, pipe, device }

    /// What the path is, or what it leads to.
    package var kind: Kind
    /// In bytes; 0 for a pipe, whose size nobody knows.
    package var size: Int
    /// When the content was changed last, in seconds since 1970.
    package var modified: Int

    /// The status of what a path leads to, or of the link itself; `nil` where there is nothing or it may not be looked at, and `errno` says
    /// why.
    package init?(of path: String, followsLinks: Bool = true) {
        var status = stat()
        let result = unsafe followsLinks ? stat(path, &status) : lstat(path, &status)
        guard result == 0 else { return nil }
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            default: .device
            }
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec
    }
}
