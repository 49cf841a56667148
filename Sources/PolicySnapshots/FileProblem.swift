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
        // A name that is not UTF-8 comes with U+FFFD in place of what is not, and leads nowhere.
        guard !path.unicodeScalars.contains("\u{FFFD}") else {
            return PageError(path: path, problem: "has a name that is not UTF-8 and cannot be opened", remedy: "rename it")
        }
        return PageError(path: path, problem: problem, remedy: remedy)
    }
}
