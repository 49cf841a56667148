import PolicyModel

extension GitRepository {
    /// The files that are called otherwise in the newer of two commits, as git finds them by their content: by the old name the new one.
    func renames(from old: String, to new: String) throws(PageError) -> [String: String] {
        let arguments = ["diff-tree", "-r", "-M", "-z", "--relative", "--name-status", "--diff-filter=R", "--no-ext-diff", "--no-textconv", old, new]
        // A status, the old name and the new one, each with a NUL after it; names may hold line ends.
        let fields = try lines(arguments).joined(separator: "\n").split(separator: "\0").map(String.init)
        return stride(from: 0, to: fields.count - 2, by: 3).reduce(into: [:]) { $0[FileName.shown(fields[$1 + 1])] = FileName.shown(fields[$1 + 2]) }
    }
}
