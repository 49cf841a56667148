import FoundationEssentials

/// What the file system answered, in words a person understands.
struct FileProblem {
    private let problem: String
    private let remedy: String?

    init(_ error: any Error) {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?:
            (problem, remedy) = ("no such file or folder", nil)
        case .fileReadNoPermission?:
            (problem, remedy) = ("may not be read", "give yourself permission to read it (chmod u+r)")
        case .fileReadInvalidFileName?:
            (problem, remedy) = ("is no valid file name", nil)
        default:
            (problem, remedy) = ("cannot be read", nil)
        }
    }

    func at(_ path: String) -> PageError {
        PageError(path: path, problem: problem, remedy: remedy)
    }
}
