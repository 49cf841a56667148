import FoundationEssentials
import Glibc
import PolicyModel

/// What the file system answered, in words a person understands.
struct FileProblem: Error {
    private let problem: String
    private let remedy: String?

    /// Of a number that the system left in `errno` (errno(3)).
    init(_ code: Int32) {
        (problem, remedy) =
            switch code {
            case ENOENT, ENOTDIR: ("no such file or folder", nil)
            case EACCES, EPERM: ("may not be read", "give yourself permission to read it (chmod u+r)")
            case ENAMETOOLONG, EILSEQ: ("is no valid file name", nil)
            case EISDIR: ("is a folder, not a file", nil)
            default: ("cannot be read", nil)
            }
    }

    /// Of an error that Foundation threw.
    init(_ error: any Error) {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?: self.init(ENOENT)
        case .fileReadNoPermission?: self.init(EACCES)
        case .fileReadInvalidFileName?: self.init(EILSEQ)
        default: self.init(EIO)
        }
    }

    func at(_ path: String) -> PageError {
        // A name that is not UTF-8 comes with U+FFFD in place of what is not, and leads nowhere.
        guard !path.unicodeScalars.contains("\u{FFFD}") else {
            return PageError(path: path, problem: "has a name that is not UTF-8 and cannot be opened", remedy: "rename it")
        }
        return PageError(path: path, problem: problem, remedy: remedy)
    }
}
