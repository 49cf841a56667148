import FoundationEssentials
import Glibc
package import PolicyModel

/// Finds the pages that the user's arguments mean.
package struct PageFinder: Sendable {
    /// What one argument led to.
    package struct Result: Sendable, Hashable {
        /// In the order of their paths' bytes.
        package var locations: [PageLocation]
        /// Files of a folder that are no pages.
        package var passedOver: Int
        /// Links to folders inside a folder; they are not followed, so that no ring of links can hold the search.
        package var linkedFolders: Int
        /// What of a folder could not be looked at, in the order of the paths' bytes.
        package var problems: [PageError]

        init(_ locations: [PageLocation] = []) {
            self.locations = locations
            passedOver = 0
            linkedFolders = 0
            problems = []
        }
    }

    /// Most pages that one folder may bring.
    package var maximumFiles: Int

    package init(maximumFiles: Int = 10_000) {
        self.maximumFiles = maximumFiles
    }

    /// The pages of a file, a folder or `-` for standard input. Hidden files and folders of a folder are no pages.
    ///
    /// What cannot be looked at inside a folder does not keep the rest of it from being found.
    package func find(_ argument: String) throws(PageError) -> Result {
        if argument == "-" { return Result([.standardInput]) }
        return try isFolder(argument) ? walk(argument) : Result([.file(argument)])
    }

    /// Whether there is a file or folder at a path.
    func exists(_ path: String) -> Bool { FileStatus(of: path) != nil }

    /// Whether an argument is a folder; `-` for standard input is none.
    func isFolder(_ path: String) throws(PageError) -> Bool {
        if path == "-" { return false }
        guard let status = FileStatus(of: path) else { throw missing(path) }
        return status.kind == .folder
    }

    private func walk(_ folder: String) throws(PageError) -> Result {
        var result = Result()
        var paths: [String] = []
        var pending = [folder]
        while let current = pending.popLast() {
            for name in names(in: current, &result.problems) where !name.hasPrefix(".") {
                let path = current.hasSuffix("/") ? current + name : current + "/" + name
                switch kind(of: path) {
                case .folder: pending.append(path)
                case .linkedFolder: result.linkedFolders += 1
                case .page: paths.append(path)
                case .other: result.passedOver += 1
                case .unknown(let problem): result.problems.append(problem)
                }
                if paths.count > maximumFiles {
                    throw PageError(
                        path: folder, problem: "holds more than \(maximumFiles) pages",
                        remedy: "name a smaller folder, or raise the limit with --max-files")
                }
            }
        }
        guard !paths.isEmpty || !result.problems.isEmpty else {
            throw PageError(
                path: folder, problem: "holds no pages (\(result.passedOver) other files)",
                remedy: "pages are HTML, Markdown and plain-text files; name a file itself to have it read whatever it is called")
        }
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        result.problems.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        result.locations = paths.map(PageLocation.file)
        return result
    }

    private enum Kind { case folder, linkedFolder, page, other, unknown(PageError) }

    private func kind(of path: String) -> Kind {
        let sniffer = FormatSniffer()
        guard let own = FileStatus(of: path, followsLinks: false) else {
            let problem = FileProblem(errno)
            // Named like a page it is one that cannot be read, which whoever loads it will say.
            return sniffer.format(ofPath: path) != nil ? .page : .unknown(problem.at(path))
        }
        guard let status = own.kind == .link ? FileStatus(of: path) : own else { return .other }
        if status.kind == .folder { return own.kind == .link ? .linkedFolder : .folder }
        if sniffer.format(ofPath: path) != nil { return .page }
        guard status.kind == .file, let head = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else { return .other }
        return sniffer.verdict(on: head.prefix(FormatSniffer.window)) == .page(.html) ? .page : .other
    }

    private func names(in folder: String, _ problems: inout [PageError]) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            problems.append(FileProblem(error).at(folder))
            return []
        }
    }

    private func missing(_ path: String) -> PageError {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
        let parent = String(path.dropLast(name.count))
        let neighbours = (try? FileManager.default.contentsOfDirectory(atPath: parent.isEmpty ? "." : parent)) ?? []
        let near = NearestNames(neighbours.sorted()).suggestions(for: name).map { parent + $0 }
        return PageError(
            path: path, problem: "no such file or folder",
            remedy: near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?")
    }
}
