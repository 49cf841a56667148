import PolicyModel

/// The pages of a zip archive: of a folder that was packed, of WACZ, of MAFF and of WebScrapBook's .htz.
final class ZipPages: PageArchive {
    /// What a file in this format begins with (the first entry; an archive without entries begins otherwise).
    static let mark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// More entries than any archive of pages has.
    private static let mostEntries = 200_000

    private let name: String
    private let archive: ZipPlace
    private let loader: PageLoader
    private let depth: Int
    private let contents: ZipContents
    private let entries: ZipEntries
    /// The number of the entry that comes next.
    private var place = 0
    private var count = 0
    /// The archive in the entry that was read last, while it has more pages.
    private var inner: (any PageArchive)?
    private var isOver = false
    /// Whether something was told that keeps pages from being read.
    private var hasFailed = false

    /// `depth` is how many containers the archive stands in.
    init(_ name: String, _ archive: ZipPlace, loader: PageLoader, depth: Int) throws(PageError) {
        guard let listed = ZipEntries(archive), let entries = ZipEntries(archive) else {
            throw PageError(path: name, problem: "is a ZIP archive that is damaged")
        }
        var names: [ZipEntries.Entry] = []
        while names.count <= Self.mostEntries, let entry = listed.next() { names.append(entry) }
        guard names.count <= Self.mostEntries else {
            throw PageError(path: name, problem: "holds more than \(Self.mostEntries) files and was not read", remedy: "unpack it, and name the pages")
        }
        if let office = ZipContents.office(names) {
            throw PageError(path: name, problem: "is \(office), not a saved page", remedy: "save it as HTML or plain text", isOtherFormat: true)
        }
        self.name = name
        self.archive = archive
        self.loader = loader
        self.depth = depth
        self.entries = entries
        contents = ZipContents(names, of: archive)
    }

    func next() throws(PageError) -> SavedPage? {
        do throws(PageError) {
            return try following()
        } catch {
            hasFailed = true
            throw error
        }
    }

    private func following() throws(PageError) -> SavedPage? {
        while !isOver {
            if let inner {
                if let page = try inner.next() { return try counted(page) }
                self.inner = nil
            }
            guard let entry = entries.next() else { return try end() }
            defer { place += 1 }
            guard contents.isPage(place) else { continue }
            if let page = try read(entry) { return try counted(page) }
        }
        return nil
    }

    private func counted(_ page: SavedPage) throws(PageError) -> SavedPage {
        count += 1
        if count <= loader.maximumPages { return page }
        isOver = true
        throw PageError(
            path: name, problem: "holds more than \(loader.maximumPages) pages; those after were not read", remedy: "raise the limit with --max-files")
    }

    private func end() throws(PageError) -> SavedPage? {
        isOver = true
        if entries.isDamaged {
            throw PageError(path: name, problem: "is a ZIP archive that is damaged or cut off; pages of it that were read: \(count)")
        }
        if count == 0, !hasFailed {
            throw PageError(
                path: name, problem: "is a ZIP archive without a page in it", remedy: "pages are HTML, Markdown and plain-text files", isOtherFormat: true)
        }
        return nil
    }

    /// The page of an entry; `nil` where it is none, or an archive, which is read next.
    private func read(_ entry: ZipEntries.Entry) throws(PageError) -> SavedPage? {
        let path = "\(name)!/\(entry.name)"
        guard !entry.isEncrypted else {
            throw PageError(path: path, problem: "is encrypted", remedy: "unpack the archive with its password, and name the folder")
        }
        switch entries.content(atMost: loader.maximumBytes) {
        case .bytes(let content):
            guard contents.isNamedAsPage(place) || FormatSniffer().isPage(Array(content.prefix(FormatSniffer.window))) else { return nil }
            switch try loader.content(path, content, depth: depth + 1) {
            case .archive(let archive): inner = archive
            case .page(var page):
                page.isFile = false
                complete(&page)
                return page
            }
            return nil
        case .tooLarge:
            throw PageError(
                path: path, problem: "is larger than \(loader.maximumBytes) bytes and was not read", remedy: "raise the limit with --max-bytes")
        case .damaged: throw PageError(path: path, problem: "is damaged or cut off")
        case .bomb:
            isOver = true
            throw PageError(path: name, problem: "becomes far larger than any archive of pages when decompressed; it was read no further")
        }
    }

    /// Adds what other entries hold of the page.
    private func complete(_ page: inout SavedPage) {
        if let record = contents.record(of: place).flatMap({ contents.bytes(of: [$0], in: archive, atMost: ZipContents.longestRecord).first?.bytes }) {
            let (address, time, title) = ScrapbookRecord.read(record)
            page.url = address ?? page.url
            page.captured = time ?? page.captured
            page.title = title
        }
        let frames = contents.bytes(of: contents.frames(of: place), in: archive, atMost: loader.maximumBytes)
        page.frames = frames.map { SavedFrame(address: contents.address(of: $0.entry, from: place), bytes: $0.bytes) }
    }
}

extension ZipPages {
    /// Whether the archive in a file has a page, by the names of its entries.
    static func holdsPages(_ path: String) -> Bool {
        guard let status = FileStatus(of: path), let entries = ZipEntries(.file(path, status.size)) else { return false }
        var names: [ZipEntries.Entry] = []
        while names.count < mostEntries, let entry = entries.next() { names.append(entry) }
        guard ZipContents.office(names) == nil else { return false }
        return names.contains { $0.isFile && FormatSniffer().format(ofPath: $0.name) != nil }
    }
}
