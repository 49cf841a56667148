package import PolicyModel

/// A git repository, or a bundle of one, that holds saved pages.
package struct GitRepository: Sendable {
    /// As the user named it.
    let path: String
    private let command: GitCommand
    /// Where a bundle was unpacked to; gone with the last value that uses it.
    private let unpacked: UnpackedBundle?

    /// Opens the repository of a folder, or a bundle file, which is unpacked into a temporary folder.
    package init(_ path: String) throws(PageError) {
        self.path = path
        switch FileStatus(of: path)?.kind {
        case .folder:
            command = GitCommand(place: ["-C", path])
            unpacked = nil
        case .file:
            let bundle = try UnpackedBundle(path)
            command = bundle.command
            unpacked = bundle
        case nil: throw PageError(path: FileName.shown(path), problem: "no such repository or bundle")
        case .link, .pipe, .socket, .device: throw PageError(path: FileName.shown(path), problem: "is no repository and no bundle file")
        }
    }

    /// The captures of the page at `page`: the commits on the way to the end of a branch that changed it, also under the names that it had
    /// before.
    ///
    /// `page` is relative to the folder of the repository. Without a `branch` it is the one that is checked out, else the only one.
    package func captures(of page: String, branch: String?) throws(PageError) -> GitCaptures {
        let found = try GitCaptures(
            command.lines(
                [
                    "log", "--first-parent", "--diff-merges=first-parent", "--raw", "--no-abbrev", "--follow", "--no-ext-diff", "--no-textconv",
                    "--no-color", "--no-show-signature", "--format=%x01%H %cI %ct", try commit(of: branch), "--", page,
                ], path: path), of: page)
        guard !found.captures.isEmpty else {
            throw PageError(
                path: page, problem: "no commit of the branch holds this page",
                remedy: "name the page by its path in the repository, after --; --branch names another branch")
        }
        return found
    }

    /// Whether the repository was cloned without its older commits, so that the first of them only seems to have brought every page.
    package var isShallow: Bool {
        (try? command.lines(["rev-parse", "--is-shallow-repository"], path: path))?.first == "true"
    }

    /// Starts reading objects of the repository.
    package func objects() throws(PageError) -> GitObjects {
        GitObjects(try command.start(["cat-file", "--batch"]), path: path)
    }

    /// The lines that git answers to `arguments` about this repository.
    func lines(_ arguments: [String]) throws(PageError) -> [String] { try command.lines(arguments, path: path) }

    /// The commit at the end of a branch: of the one that is checked out, else of the only one, where none is named.
    func commit(of branch: String?) throws(PageError) -> String {
        if let unpacked { return try unpacked.commit(of: branch) }
        if let branch {
            // Git would take it for an option.
            guard !branch.hasPrefix("-"), let commit = try? command.lines(["rev-parse", "--verify", "-q", branch + "^{commit}"], path: path).first
            else { throw PageError(path: branch, problem: "no such branch or revision") }
            return commit
        }
        if let head = try? command.lines(["rev-parse", "--verify", "-q", "HEAD^{commit}"], path: path).first { return head }
        let format = "--format=%(objectname) %(refname)"
        return try Self.onlyCommit(command.lines(["for-each-ref", format, "refs/heads", "refs/remotes"], path: path), path: path)
    }

    /// The commit that all branches lead to, of lines `commit name`.
    static func onlyCommit(_ lines: [String], path: String) throws(PageError) -> String {
        let branches = lines.map { $0.split(separator: " ", maxSplits: 1) }.filter { $0.count == 2 }
        guard let first = branches.first else { throw PageError(path: path, problem: "holds no branch") }
        guard branches.allSatisfy({ $0[0] == first[0] }) else {
            let names = branches.prefix(5).map { String($0[1]) }
            throw PageError(
                path: path, problem: "has several branches", remedy: "name one with --branch: " + names.joined(separator: ", "))
        }
        return String(first[0])
    }
}
