package import PolicyModel

/// The configuration of one repository, which this program may write to where the user asks for it.
package struct GitSettings: Sendable {
    private let folder: String
    private let command: GitCommand

    /// The repository that `folder` lies in.
    package init(_ folder: String) {
        self.folder = folder
        command = GitCommand(place: ["-C", folder])
    }

    /// Sets a key of the repository's own configuration.
    package func set(_ key: String, _ value: String) throws(PageError) {
        _ = try command.lines(["config", "--local", key, value], path: folder)
    }

    /// Whether git knows who commits here; without that it cannot keep anything of its own in notes.
    package var hasIdentity: Bool { (try? command.lines(["var", "GIT_COMMITTER_IDENT"], path: folder)) != nil }

    /// The file of attributes that belongs to the repository alone (gitattributes(5)).
    package func attributesFile() throws(PageError) -> String { try path(["rev-parse", "--git-path", "info/attributes"]) }

    /// The top of the working tree.
    package func top() throws(PageError) -> String { try path(["rev-parse", "--show-toplevel"]) }

    /// Git names paths from the folder that it is run in.
    private func path(_ arguments: [String]) throws(PageError) -> String {
        guard let path = try command.lines(arguments, path: folder).first else {
            throw PageError(path: FileName.shown(folder), problem: "is in no working tree of git")
        }
        return path.hasPrefix("/") ? path : (folder.hasSuffix("/") ? folder : folder + "/") + path
    }
}
