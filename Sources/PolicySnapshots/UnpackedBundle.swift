import FoundationEssentials

/// A git bundle, unpacked into a repository of its own in the folder for temporary files; it is removed with the value.
final class UnpackedBundle: Sendable {
    private let path: String
    private let folder: String
    /// Lines `commit name`, one a branch.
    private let branches: [String]

    init(_ path: String) throws(PageError) {
        self.path = path
        folder = FileManager.default.temporaryDirectory.appending(path: "policy-scan-\(UUID().uuidString)").path
        let git = GitCommand(place: ["--git-dir=" + folder])
        do {
            // The template of the installation could bring hooks.
            _ = try git.lines(["init", "-q", "--bare", "--template=", folder], path: path)
            branches = try git.lines(["bundle", "unbundle", path], path: path)
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var command: GitCommand { GitCommand(place: ["--git-dir=" + folder]) }

    /// The commit at the end of a branch; of the only one where none is named.
    func commit(of branch: String?) throws(PageError) -> String {
        guard let branch else { return try GitRepository.onlyCommit(branches.filter { !$0.hasSuffix(" HEAD") }, path: path) }
        let named = branches.first { $0.hasSuffix(" " + branch) || $0.hasSuffix("/" + branch) }
        guard let commit = named?.split(separator: " ").first else {
            throw PageError(path: branch, problem: "no such branch in the bundle")
        }
        return String(commit)
    }
}
