import Glibc
package import PolicyModel

/// Finds the pages that the user's arguments mean.
package struct PageFinder: Sendable {
    /// What one argument led to.
    package struct Result: Sendable, Hashable {
        /// In the order of their paths' bytes.
        package var origins: [PageOrigin] = []
        /// What of a folder was passed over.
        package var leftOut = LeftOut()
        /// What of a folder could not be looked at, in the order of the paths' bytes.
        package var problems: [PageError] = []
    }

    /// Most pages that one folder may bring.
    package var maximumFiles: Int
    /// Whether links to folders, and to files outside the folder that is searched, are followed.
    package var followsLinks: Bool

    /// Patterns (glob(7)) of what in a folder is not wanted: of names, or with a `/` in them of paths in the folder.
    package var exclusions: [String]

    package init(maximumFiles: Int = 10_000, followsLinks: Bool = false, exclusions: [String] = []) {
        self.maximumFiles = maximumFiles
        self.followsLinks = followsLinks
        self.exclusions = exclusions
    }

    /// The pages of a file, a folder or `-` for standard input. Hidden files and folders of a folder are no pages.
    ///
    /// What cannot be looked at inside a folder does not keep the rest of it from being found.
    package func find(_ argument: String) throws(PageError) -> Result {
        if argument == "-" { return Result(origins: [.standardInput]) }
        if let member = member(argument) { return Result(origins: [member]) }
        return try isFolder(argument) ? walk(argument) : Result(origins: [.file(argument)])
    }

    /// Whether there is a file or folder at a path.
    func exists(_ path: String) -> Bool { FileStatus(of: path) != nil }

    /// Whether an argument is a folder; `-` for standard input is none.
    func isFolder(_ path: String) throws(PageError) -> Bool {
        if path == "-" || member(path) != nil { return false }
        guard let status = FileStatus(of: path) else { throw missing(path) }
        return status.kind == .folder
    }

    /// A page of an archive, as `archive.zip!/page.html` names one; `nil` where nothing before such a mark is a file.
    func member(_ argument: String) -> PageOrigin? {
        guard let mark = argument.firstRange(of: "!/"), !exists(argument) else { return nil }
        let file = String(argument[..<mark.lowerBound])
        return FileStatus(of: file)?.kind == .file ? .member(file: file, name: String(argument[mark.upperBound...])) : nil
    }

    private func walk(_ folder: String) throws(PageError) -> Result {
        var result = Result()
        var paths: [String] = []
        var pending = [folder]
        // By links a folder can be met twice, and can hold itself.
        var met: Set<FileStatus.Identity> = []
        let top = (FolderNames.resolved(folder) ?? folder) + "/"
        while let current = pending.popLast() {
            if followsLinks, let status = FileStatus(of: current), !met.insert(status.identity).inserted { continue }
            for name in names(in: current, &result.problems) where !name.hasPrefix(".") {
                let path = current.hasSuffix("/") ? current + name : current + "/" + name
                if isExcluded(name, at: path.dropFirst(folder.hasSuffix("/") ? folder.count : folder.count + 1)) { continue }
                switch kind(of: path, below: top) {
                case .folder: pending.append(path)
                case .linkedFolder: result.leftOut.linkedFolders += 1
                case .outsideLink: result.leftOut.outsideLinks += 1
                case .page: paths.append(path)
                case .document: result.leftOut.documents += 1
                case .special: result.leftOut.specialFiles += 1
                case .other: result.leftOut.otherFiles += 1
                case .unknown(let problem): result.problems.append(problem)
                }
                if paths.count > maximumFiles {
                    throw PageError(
                        path: FileName.shown(folder), problem: "holds more than \(maximumFiles) pages",
                        remedy: "name a smaller folder, or raise the limit with --max-files")
                }
            }
        }
        guard !paths.isEmpty || !result.problems.isEmpty else {
            let leftOut = result.leftOut
            let others = leftOut.otherFiles + leftOut.documents + leftOut.specialFiles + leftOut.outsideLinks
            throw PageError(
                path: FileName.shown(folder), problem: "holds no pages (\(others) other files)",
                remedy: "pages are HTML, Markdown and plain-text files; name a file itself, a PDF document too, to have it read whatever it is called")
        }
        let isThere = Set(paths)
        paths.removeAll { CompletePage.owner(of: $0, isThere: isThere.contains) != nil }
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        result.problems.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        result.origins = paths.map(PageOrigin.file)
        return result
    }

    private func isExcluded(_ name: String, at path: Substring) -> Bool {
        exclusions.contains { pattern in
            FolderNames.matches(pattern.contains("/") ? String(path) : name, pattern)
        }
    }

    private enum Kind { case folder, linkedFolder, outsideLink, page, document, special, other, unknown(PageError) }

    private func kind(of path: String, below top: String) -> Kind {
        let sniffer = FormatSniffer()
        guard let own = FileStatus(of: path, followsLinks: false) else {
            let problem = FileProblem(errno)
            // Named like a page it is one that cannot be read, which whoever loads it will say.
            return sniffer.format(ofPath: path) != nil ? .page : .unknown(problem.at(path))
        }
        guard let status = own.kind == .link ? FileStatus(of: path) : own else { return .other }
        if status.kind == .folder { return own.kind == .link && !followsLinks ? .linkedFolder : .folder }
        guard status.kind == .file else { return .special }
        if own.kind == .link, !followsLinks, FolderNames.resolved(path)?.hasPrefix(top) != true { return .outsideLink }
        if sniffer.format(ofPath: path) != nil { return .page }
        guard let head = FileBytes.head(path, FormatSniffer.window) else { return .other }
        if head.starts(with: PDFText.mark) { return .document }
        if head.starts(with: ZipPages.mark) { return path.lowercased().hasSuffix(".zip") && ZipPages.holdsPages(path) ? .page : .other }
        return head.starts(with: WARCPages.mark) || sniffer.isPage(head) ? .page : .other
    }

    private func names(in folder: String, _ problems: inout [PageError]) -> [String] {
        do {
            return try FolderNames.read(folder)
        } catch {
            problems.append(error.at(folder))
            return []
        }
    }

    private func missing(_ path: String) -> PageError {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
        let parent = String(path.dropLast(name.count))
        let neighbours = (try? FolderNames.read(parent.isEmpty ? "." : parent)) ?? []
        let near = NearestNames(neighbours.sorted()).suggestions(for: name).map { parent + $0 }
        if ["http://", "https://"].contains(where: { path.lowercased().hasPrefix($0) }) {
            return PageError(
                path: FileName.shown(path), problem: "is an address, and no connection is opened to read it",
                remedy: "save the page in a browser (Ctrl+S), or with curl -L -o page.html and the address, and name the file; --url tells where it is from")
        }
        return PageError(
            path: FileName.shown(path), problem: "no such file or folder",
            remedy: near.isEmpty ? nil : "did you mean \(FileName.shown(near.joined(separator: " or ")))?")
    }
}
