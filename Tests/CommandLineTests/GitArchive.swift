import Foundation

/// A git repository that a test fills with captures of a page.
struct GitArchive {
    let folder: String

    init(folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try git("init", "-q", "-b", "main")
    }

    /// Adds a capture of `page` as a commit; `date` is ISO 8601.
    func commit(_ page: String, _ text: String, date: String) throws {
        let url = URL(filePath: folder).appending(path: page)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        try git("add", page)
        try git("commit", "-q", "-m", "capture", date: date)
    }

    func git(_ arguments: String..., date: String = "2024-01-01T00:00:00Z") throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder, "-c", "user.name=Archive", "-c", "user.email=archive@example.org"] + arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date,
        ]
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw CocoaError(.fileWriteUnknown) }
    }
}
