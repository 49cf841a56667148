import Glibc
import PolicyModel

/// What the file system answered, in words a person understands.
struct FileProblem: Error {
    private let problem: String
    private let remedy: String?

    private init(_ problem: String, _ remedy: String?) {
        self.problem = problem
        self.remedy = remedy
    }

    /// Of a number that the system left in `errno` (errno(3)).
    init(_ code: Int32) {
        (problem, remedy) =
            switch code {
            case ENOENT, ENOTDIR: ("no such file or folder", nil)
            case EACCES, EPERM: ("may not be read", "give yourself permission to read it (chmod u+r)")
            case ENAMETOOLONG, EILSEQ: ("is no valid file name", nil)
            case EISDIR: ("is a folder, not a file", nil)
            // What opening a socket gives.
            case ENXIO: ("is a socket, not a file", "name a file, or - for standard input")
            default: ("cannot be read", nil)
            }
    }

    /// The path leads to a device: a disk, a terminal, an endless row of zeros.
    static let device = FileProblem("is a device, not a file", "name a file, or - for standard input")
    /// The path leads to a pipe that has no other end: whoever reads it would wait for ever.
    static let silentPipe = FileProblem("is a pipe that nothing is written to", "name a file, or - for standard input")

    func at(_ path: String) -> PageError { PageError(path: FileName.shown(path), problem: problem, remedy: remedy) }
}
