import FoundationEssentials
import PolicyModel

/// A git bundle, unpacked into a repository of its own in the folder for temporary files; it is removed with the value.
final class UnpackedBundle: Sendable {
    /// Removes the folder `$1` when it is told so by an empty line. A number is that of the processes that write into the folder, `-` says that
    /// they are done; where the input just ends, this program was ended by a signal, and they are ended first.
    private static let removal = """
        while read -r line; do case $line in '') exec rm -rf -- "$1";; -) group=;; *) group=$line;; esac; done
        [ "$group" ] && kill -9 "-$group"
        for try in 1 2 3 4 5; do rm -rf -- "$1"; sleep 1; [ -e "$1" ] || exit 0; done
        """

    private let path: String
    private let folder: String
    /// Its input ends with this value, or with this process however that ends: by a signal, too, which no `deinit` sees.
    private let remover: ChildProcess
    /// Lines `commit name`, one a branch.
    private let branches: [String]

    init(_ path: String) throws(PageError) {
        self.path = path
        folder = FileManager.default.temporaryDirectory.appending(path: "policy-scan-\(UUID().uuidString)").path
        guard let remover = ChildProcess.start(["sh", "-c", Self.removal, "sh", folder], isInOwnSession: true) else {
            throw PageError(path: path, problem: "cannot be unpacked: no shell can be started to tidy up after it")
        }
        let git = GitCommand(place: ["--git-dir=" + folder])
        // The template of the installation could bring hooks.
        _ = try git.lines(["init", "-q", "--bare", "--template=", folder], path: path)
        let unpacking = try git.start(["bundle", "unbundle", path], isInOwnSession: true)
        _ = remover.send(line: String(unpacking.process))
        branches = try GitCommand.lines(of: unpacking, path: path)
        _ = remover.send(line: "-")
        try Self.name(branches, in: git, path: path)
        self.remover = remover
    }

    deinit { _ = remover.send(line: "") }

    var command: GitCommand { GitCommand(place: ["--git-dir=" + folder]) }

    /// Unpacking leaves branches and tags without names; this gives them theirs, so that revisions can be asked for by them.
    private static func name(_ references: [String], in git: GitCommand, path: String) throws(PageError) {
        let process = try git.start(["update-ref", "--no-deref", "--stdin"])
        for reference in references {
            let parts = reference.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[1] == "HEAD" || parts[1].hasPrefix("refs/") else { continue }
            _ = process.send(line: "update \(parts[1]) \(parts[0])")
        }
        let end = process.finish()
        guard end.status == 0 else { throw GitCommand.error(end.status, end.errors, path: path) }
    }

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
