import PolicyModel

/// How git is run: on a repository that others may have made, so that it reads and does nothing else.
struct GitCommand: Sendable {
    /// The arguments that say which repository is meant.
    let place: [String]

    /// Fetches nothing, asks nothing, writes nothing, runs no program that the repository's configuration names, and speaks English.
    private static let environment = [
        "env", "-u", "GIT_DIR", "-u", "GIT_WORK_TREE", "-u", "GIT_INDEX_FILE", "-u", "GIT_OBJECT_DIRECTORY",
        "-u", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "LC_ALL=C", "GIT_ALLOW_PROTOCOL=none", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0",
        "GIT_NO_REPLACE_OBJECTS=1", "GIT_NO_LAZY_FETCH=1", "GIT_PAGER=cat",
    ]

    private static let configuration = [
        "-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "log.follow=false", "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null",
    ]

    /// The whole command line for `arguments` of git.
    func line(_ arguments: [String]) -> [String] {
        Self.environment + ["git"] + place + Self.configuration + ["--no-pager", "--literal-pathspecs"] + arguments
    }

    /// Starts git with `arguments`, in a session of its own if need be.
    func start(_ arguments: [String], isInOwnSession: Bool = false) throws(PageError) -> ChildProcess {
        guard let process = ChildProcess.start(line(arguments), isInOwnSession: isInOwnSession) else {
            throw PageError(path: "git", problem: "cannot be started", remedy: "install git, and see that PATH leads to it")
        }
        return process
    }

    /// The lines that git answers to `arguments`; `path` is what a problem is told about.
    func lines(_ arguments: [String], path: String) throws(PageError) -> [String] {
        try Self.lines(of: start(arguments), path: path)
    }

    /// All lines that a git which was started answers; `path` is what a problem is told about.
    static func lines(of process: consuming ChildProcess, path: String) throws(PageError) -> [String] {
        var process = process
        var lines: [String] = []
        while let line = process.line() { lines.append(line) }
        let end = process.finish()
        guard end.status == 0 else { throw error(end.status, end.errors, path: path) }
        return lines
    }

    /// What git said went wrong, in its own first line.
    static func error(_ status: Int32, _ errors: String, path: String) -> PageError {
        if status == 127 {
            return PageError(path: "git", problem: "is not installed", remedy: "install git, and see that PATH leads to it")
        }
        let said = errors.split(separator: "\n").first.map { $0.hasPrefix("fatal: ") ? String($0.dropFirst(7)) : String($0) }
        return PageError(path: path, problem: "cannot be read by git" + (said.map { ": \($0)" } ?? ""))
    }
}
