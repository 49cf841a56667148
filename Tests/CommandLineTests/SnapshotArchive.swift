import Foundation

/// A git repository of twenty snapshots, as a team keeps them.
struct SnapshotArchive {
    let git: GitArchive
    var folder: String { git.folder }
    var shell: Shell { Shell(folder: folder) }

    static let right = "You can object to the use of your posts for AI training at any time."
    static let use = "We use your posts to train our AI models, on the basis of our legitimate interests."

    init(folder: String) throws {
        git = try GitArchive(folder: folder)
        try git.git("config", "user.name", "Archive")
        try git.git("config", "user.email", "archive@example.org")
        for number in 1...20 { try write(number, Self.page(number)) }
        try commit("Capture")
    }

    static func page(_ number: Int, markup: String = "p", hasRight: Bool = true) -> String {
        let extra = hasRight ? "<p><a href=\"https://example.com/object/ai\">\(right)</a></p>" : ""
        return SamplePolicy.page(date: "March \(number), 2024", use: use, markup: markup, extra: extra)
    }

    func write(_ number: Int, _ text: String) throws {
        let url = URL(filePath: folder).appending(path: "snapshots/\(number).html")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
    }

    func commit(_ message: String) throws {
        try git.git("add", "-A")
        try git.git("commit", "-q", "-m", message)
    }
}
