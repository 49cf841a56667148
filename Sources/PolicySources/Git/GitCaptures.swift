import PolicyModel

/// What a repository knows of one page over time.
package struct GitCaptures: Sendable {
    /// Oldest first, by the dates of their commits.
    package private(set) var captures: [ArchivedCapture] = []
    /// In order.
    package private(set) var deletions: [ArchivedDeletion] = []
    /// The other paths at which the page stood before, the latest first.
    package private(set) var formerPaths: [String] = []
    /// Whether commits were dated before the ones that they follow, so that their order is that of their dates.
    package private(set) var isSorted = false

    /// A line of the log, oldest first while it is put together.
    private struct Entry {
        var second: Int
        var captured: String
        var revision: String
        /// The object and the path; `nil` for a deletion.
        var file: (object: String, path: String)?
    }

    /// Reads what `git log --raw --follow --format=%x01%H %cI %ct` printed, the latest commit first.
    ///
    /// Fails where the page is a folder, or where a commit has no date that can be read.
    init(_ lines: [String], of page: String) throws(PageError) {
        var entries: [Entry] = []
        var commit: [Substring] = []
        var path = page
        var files: Set<Substring> = []
        for line in lines {
            if line.hasPrefix("\u{1}") {
                commit = line.dropFirst().split(separator: " ")
            } else if line.hasPrefix(":"), commit.count == 3 {
                // `:mode mode blob blob status<tab>path`, of git diff's raw format; of a renamed file the old path and the new one.
                let parts = line.split(separator: "\t")
                let fields = parts[0].split(separator: " ")
                guard parts.count >= 2, fields.count == 5, let status = fields[4].first else { continue }
                if path == page { files.insert(parts[parts.count - 1]) }
                guard let second = Int(commit[2]), second > 0, second < 253_402_300_800 else {
                    throw PageError(
                        path: String(commit[0]), problem: "has no date that can be read (\(commit[1]))",
                        remedy: "repair the commit, or name the captures in a list with their dates")
                }
                var entry = Entry(second: second, captured: String(commit[1]), revision: String(commit[0]), file: nil)
                if status != "D" {
                    guard fields[1].hasPrefix("100") else { continue }
                    entry.file = (String(fields[3]), String(parts[parts.count - 1]))
                }
                entries.append(entry)
                if status == "R", parts.count == 3 {
                    path = String(parts[1])
                    formerPaths.append(path)
                }
            }
        }
        guard files.count <= 1 else {
            throw PageError(path: page, problem: "is a folder in the repository", remedy: "name one page in it")
        }
        entries.reverse()
        isSorted = zip(entries, entries.dropFirst()).contains { $0.second > $1.second }
        if isSorted { entries = entries.enumerated().sorted { ($0.element.second, $0.offset) < ($1.element.second, $1.offset) }.map(\.element) }
        for entry in entries {
            if let file = entry.file {
                captures.append(
                    ArchivedCapture(
                        captured: entry.captured, revision: entry.revision,
                        origin: .object(file.object, name: "\(entry.revision):\(file.path)")))
            } else if !captures.isEmpty {
                deletions.append(ArchivedDeletion(time: entry.captured, before: captures.count))
            }
        }
    }

    /// The same with only the captures that are wanted, and the deletions between them.
    package func filtered(_ isWanted: (ArchivedCapture) -> Bool) -> Self {
        var result = self
        var kept = 0
        var indices: [Int] = []
        for capture in captures {
            indices.append(kept)
            kept += isWanted(capture) ? 1 : 0
        }
        indices.append(kept)
        result.captures = captures.filter(isWanted)
        result.deletions = deletions.map { ArchivedDeletion(time: $0.time, before: indices[$0.before]) }.filter { $0.before > 0 }
        return result
    }
}
