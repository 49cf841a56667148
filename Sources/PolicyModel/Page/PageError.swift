/// Why a page cannot be read, and what to do about it.
public struct PageError: Error, Sendable, Hashable {
    /// The file or folder, as the user named it; `-` for standard input. May be a hostile name, so whoever shows it escapes it.
    public var path: String
    /// What is wrong, without the path, for instance `no such file`.
    public var problem: String
    /// What to do about it, where there is something to do. May hold names of files.
    public var remedy: String?
    /// Whether the bytes could be read and are something other than a page: a PDF document, an image.
    package var isOtherFormat: Bool

    package init(path: String, problem: String, remedy: String? = nil, isOtherFormat: Bool = false) {
        self.path = path
        self.problem = problem
        self.remedy = remedy
        self.isOtherFormat = isOtherFormat
    }
}
