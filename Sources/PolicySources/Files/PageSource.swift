package import PolicyModel

/// Finds and reads the pages of a comparison: files, folders, standard input and revisions of one git repository.
///
/// Git is started when the first revision is asked for, and answers until `close`.
package struct PageSource: ~Copyable {
    /// What an argument names.
    package enum Named: Sendable, Hashable {
        case page(PageOrigin)
        case folder(PageListing)
    }

    private let loader: PageLoader
    private let finder: PageFinder
    private let repositoryPath: String
    private var repository: GitRepository?
    private var objects: GitObjects?

    /// `repository` is the folder of a repository, or a bundle, that revisions are read from.
    package init(loader: PageLoader, finder: PageFinder, repository: String) {
        self.loader = loader
        self.finder = finder
        repositoryPath = repository
        objects = nil
    }

    /// What a file, a folder, `-`, or `REV:path` names. A file wins over a revision of the same name.
    package mutating func find(_ argument: String) throws(PageError) -> Named {
        if argument != "-", argument.contains(":"), !finder.exists(argument) { return try findRevision(argument) }
        let found = try finder.find(argument)
        guard try finder.isFolder(argument) else { return .page(.location(found.locations[0])) }
        let prefix = argument.hasSuffix("/") ? argument : argument + "/"
        return .folder(
            PageListing(
                entries: found.locations.map { .init(path: String($0.name.dropFirst(prefix.count)), origin: .location($0)) },
                passedOver: found.passedOver, linkedFolders: found.linkedFolders, problems: found.problems))
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

    /// The page at an origin, its bytes untouched.
    package mutating func load(_ origin: PageOrigin) throws(PageError) -> SavedPage {
        switch origin {
        case .location(let location): return try loader.load(location)
        case .object(let id, let name): return try loader.page(name, read(id, name: name))
        }
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
        var passedOver = 0
        for file in files {
            let isHidden = file.path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." }
            guard file.path == path || !isHidden else { continue }
            let entry = PageListing.Entry(path: file.path, origin: .object(file.object, name: prefix + file.path))
            var isWanted = file.path == path
            if !isWanted { isWanted = try isPage(file, name: prefix + file.path) }
            if isWanted {
                entries.append(entry)
            } else {
                passedOver += 1
            }
        }
        return PageListing(entries: entries, passedOver: passedOver)
    }

    private mutating func isPage(_ file: GitFile, name: String) throws(PageError) -> Bool {
        let sniffer = FormatSniffer()
        if sniffer.format(ofPath: file.path) != nil { return true }
        guard file.size <= loader.maximumBytes else { return false }
        return sniffer.verdict(on: try read(file.object, name: name).prefix(FormatSniffer.window)) == .page(.html)
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
