// What stands in a repository at a revision.

import PolicyModel

/// A file of a revision, as git lists it.
struct GitFile: Sendable, Hashable {
    /// The path relative to the folder that was listed.
    var path: String
    /// The id of its content.
    var object: String
    /// In bytes.
    var size: Int
}

extension GitRepository {
    /// What a name such as `REV:path` leads to.
    enum Named: Sendable, Hashable {
        /// A file, by the id of its content.
        case file(String)
        /// A folder, by the id of its tree.
        case folder(String)
    }

    /// Resolves `REV:path`; throws where the revision or the path is unknown.
    func resolve(_ name: String) throws(PageError) -> Named {
        let unknown = PageError(
            path: name, problem: "is not in the repository \(path)",
            remedy: "name a revision, a colon, and a path from the top of the repository: HEAD~1:policy.html")
        // Git would take it for an option.
        guard !name.hasPrefix("-"), let object = try? lines(["rev-parse", "--verify", "-q", name]).first,
            let kind = try? lines(["cat-file", "-t", object]).first
        else { throw unknown }
        switch kind {
        case "blob": return .file(object)
        case "tree": return .folder(object)
        default: throw unknown
        }
    }

    /// The commit that a revision means; the newest of the branch that is checked out, or else of the only one, for `HEAD`.
    func commit(at revision: String) throws(PageError) -> String {
        let question = ["rev-parse", "--verify", "-q", revision + "^{commit}"]
        if !revision.hasPrefix("-"), let commit = try? lines(question).first { return commit }
        if revision == "HEAD" { return try commit(of: nil) }
        throw PageError(
            path: revision, problem: "is no revision of the repository \(path)", remedy: "'git log' and 'git branch -a' name them")
    }

    /// The files below a path at a commit, by paths relative to the repository's folder; none where the commit has no such path.
    func files(at commit: String, below path: String?) throws(PageError) -> [GitFile] {
        try files(["ls-tree", "-r", "-l", "-z", "--", commit] + (path.map { [$0] } ?? []))
    }

    /// The files of a tree, by paths relative to it.
    func files(of tree: String) throws(PageError) -> [GitFile] {
        try files(["ls-tree", "-r", "-l", "-z", "--full-tree", "--", tree])
    }

    /// Reads entries `mode kind object size<tab>path`, each with a NUL after it. Links and submodules are no files.
    private func files(_ arguments: [String]) throws(PageError) -> [GitFile] {
        try lines(arguments).joined(separator: "\n").split(separator: "\0").compactMap { entry in
            let parts = entry.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let fields = parts[0].split(separator: " ")
            guard fields.count == 4, fields[0].hasPrefix("100"), let size = Int(fields[3]) else { return nil }
            return GitFile(path: String(parts[1]), object: String(fields[2]), size: size)
        }
    }
}
