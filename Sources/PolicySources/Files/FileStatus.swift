import Glibc

/// What the file system says of a path (`stat` of POSIX.1-2017), without asking the system's user database for the owner's name.
package struct FileStatus: Sendable, Hashable {
    /// What a path is.
    package enum Kind: Sendable, Hashable { case file, folder, link, pipe, socket, device }

    /// Which file it is, whatever it is called.
    package struct Identity: Sendable, Hashable {
        private let device: UInt64
        private let number: UInt64

        fileprivate init(_ status: stat) {
            device = UInt64(status.st_dev)
            number = UInt64(status.st_ino)
        }
    }

    /// What the path is, or what it leads to.
    package let kind: Kind
    /// In bytes; 0 for a pipe, whose size nobody knows.
    package let size: Int
    /// When the content was changed last, in seconds since 1970.
    package let modified: Int
    /// The part of such a second, in nanoseconds.
    package let nanoseconds: Int
    /// Which file it is.
    package let identity: Identity
    /// Who may do what with it (chmod(2)).
    package let permissions: UInt32

    /// The status of what a path leads to, or of the link itself; `nil` where there is nothing or it may not be looked at, and `errno` says
    /// why.
    package init?(of path: String, followsLinks: Bool = true) {
        var status = stat()
        let name = FileName.terminated(path)
        guard unsafe (followsLinks ? stat(name, &status) : lstat(name, &status)) == 0 else { return nil }
        self.init(status)
    }

    /// The status of an open file.
    package init?(of descriptor: Int32) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .device
            }
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
        identity = Identity(status)
        permissions = status.st_mode & 0o7777
    }
}
