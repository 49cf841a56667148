package import PolicyModel

/// Finds and reads pages: files, folders, standard input and revisions of one git repository.
///
/// Git is started when the first revision is asked for, and answers until `close`.
package struct PageSource: ~Copyable {
    /// What an argument names.
    package enum Named: Sendable, Hashable {
        case page(PageOrigin)
        case folder(PageListing)
    }

    /// Reads what is in no repository.
    package let loader: PageLoader
    private let finder: PageFinder
    private let repositoryPath: String
    private var repository: GitRepository?
    private var objects: GitObjects?

    /// `repository` is the folder of a repository, or a bundle, that revisions are read from.
    package init(loader: PageLoader, finder: PageFinder = PageFinder(), repository: String = ".") {
        self.loader = loader
        self.finder = finder
        repositoryPath = repository
        objects = nil
    }

    /// What a file, a folder, `-`, or `REV:path` names. A file wins over a revision of the same name.
    package mutating func find(_ argument: String) throws(PageError) -> Named {
        if argument != "-", argument.contains(":"), !finder.exists(argument), finder.member(argument) == nil { return try findRevision(argument) }
        let found = try finder.find(argument)
        guard try finder.isFolder(argument) else { return .page(found.origins[0]) }
        let prefix = argument.hasSuffix("/") ? argument : argument + "/"
        return .folder(
            PageListing(
                entries: found.origins.map { .init(path: Self.path(of: $0, below: prefix), origin: $0) },
                leftOut: found.leftOut, problems: found.problems))
    }

    /// The pages at a revision that paths of the repository name, files and folders; all pages where no path is named.
    ///
    /// Second, for each path whether there is anything at that revision.
    package mutating func find(_ paths: [String], at revision: String) throws(PageError) -> (pages: PageListing, isThere: [Bool]) {
        let repository = try opened()
        let commit = try repository.commit(at: revision)
        var listing = PageListing()
        var isThere: [Bool] = []
        for path in paths.isEmpty ? [nil] : paths.map(Optional.some) {
            let files = try repository.files(at: commit, below: path)
            isThere.append(!files.isEmpty)
            listing.add(try pages(among: files, named: path, under: revision + ":"))
        }
        try checkCount(listing, revision)
        return (listing, isThere)
    }

    /// The pages that are called otherwise at the newer of two revisions: by the old name the new one.
    package mutating func renames(from old: String, to new: String) throws(PageError) -> [String: String] {
        let repository = try opened()
        return try repository.renames(from: repository.commit(at: old), to: repository.commit(at: new))
    }

    /// The page at an origin, its bytes untouched.
    package mutating func load(_ origin: PageOrigin) throws(PageError) -> SavedPage {
        guard case .object(let id, _) = origin else { return try loader.load(origin) }
        return try loader.page(origin.name, read(id, name: origin.name))
    }

    /// The captures of the page at `page` in the repository (`GitRepository.captures`).
    package mutating func captures(of page: String, branch: String?) throws(PageError) -> GitCaptures {
        try opened().captures(of: page, branch: branch)
    }

    /// Whether the repository was cloned without its older commits (`GitRepository.isShallow`).
    package mutating func isShallow() throws(PageError) -> Bool { try opened().isShallow }

    /// The path of a page of a folder relative to it, as it is shown.
    private static func path(of origin: PageOrigin, below folder: String) -> String {
        guard case .file(let path) = origin else { return origin.name }
        return FileName.shown(String(path.dropFirst(folder.count)))
    }

    /// Ends the git that was started, if any.
    package consuming func close() {
        if let objects = objects.take() { objects.close() }
    }

    private mutating func findRevision(_ name: String) throws(PageError) -> Named {
        let repository = try opened()
        switch try repository.resolve(name) {
        case .file(let object): return .page(.object(object, name: name))
        case .folder(let tree):
            let prefix = name.hasSuffix(":") || name.hasSuffix("/") ? name : name + "/"
            let listing = try pages(among: repository.files(of: tree), named: nil, under: prefix)
            try checkCount(listing, name)
            guard !listing.entries.isEmpty else { throw PageError(path: name, problem: "holds no pages") }
            return .folder(listing)
        }
    }

    /// The files that are pages: the one that is named itself, and of a folder those that a folder of the file system would bring.
    private mutating func pages(among files: [GitFile], named path: String?, under prefix: String) throws(PageError) -> PageListing {
        var entries: [PageListing.Entry] = []
        var leftOut = LeftOut()
        for file in files {
            let isHidden = file.path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." }
            guard file.path == path || !isHidden else { continue }
            let entry = PageListing.Entry(path: FileName.shown(file.path), origin: .object(file.object, name: prefix + file.path))
            var isWanted = file.path == path
            if !isWanted { isWanted = try isPage(file, name: prefix + file.path) }
            if isWanted {
                entries.append(entry)
            } else {
                leftOut.otherFiles += 1
            }
        }
        return PageListing(entries: entries, leftOut: leftOut)
    }

    private mutating func isPage(_ file: GitFile, name: String) throws(PageError) -> Bool {
        let sniffer = FormatSniffer()
        if sniffer.format(ofPath: file.path) != nil { return true }
        guard file.size <= loader.maximumBytes else { return false }
        return sniffer.isPage(Array(try read(file.object, name: name).prefix(FormatSniffer.window)))
    }

    private func checkCount(_ listing: PageListing, _ name: String) throws(PageError) {
        guard listing.entries.count > finder.maximumFiles else { return }
        throw PageError(
            path: name, problem: "holds more than \(finder.maximumFiles) pages",
            remedy: "name a smaller folder, or raise the limit with --max-files")
    }

    private mutating func read(_ object: String, name: String) throws(PageError) -> [UInt8] {
        if objects == nil { objects = try opened().objects() }
        guard let bytes = try objects?.read(object, name: name, atMost: loader.maximumBytes) else { return [] }
        return bytes
    }

    private mutating func opened() throws(PageError) -> GitRepository {
        if let repository { return repository }
        let opened = try GitRepository(repositoryPath)
        repository = opened
        return opened
    }
}
